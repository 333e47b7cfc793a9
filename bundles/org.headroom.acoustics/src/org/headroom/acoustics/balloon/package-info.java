/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Measured directivities and the files that hold them. */
package org.headroom.acoustics.balloon;
