/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What levels over an audience amount to. */
package org.headroom.acoustics.audience;
