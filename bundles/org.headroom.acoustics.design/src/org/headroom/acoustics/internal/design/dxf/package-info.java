/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Drawings as DXF: the venue is read from them, and written with its loudspeakers. */
package org.headroom.acoustics.internal.design.dxf;
