/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Readers of single formats. */
package org.headroom.acoustics.internal.balloon;
