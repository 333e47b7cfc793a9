/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The loops that sum sources. */
package org.headroom.acoustics.internal.field;
