/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Positions and directions in the venue. */
package org.headroom.acoustics.space;
