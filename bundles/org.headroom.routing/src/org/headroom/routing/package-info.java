/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Orthogonal routes for the wires of a drawing, as a pure function: boxes of devices, ends of wires and existing
 * routes go in, polylines come out. Nothing is kept between calls, so every class may be used from any thread.
 *
 * <p>Coordinates are drawing pixels, x to the right, y downwards.
 */
package org.headroom.routing;
