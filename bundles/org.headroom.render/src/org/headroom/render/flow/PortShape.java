/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

/** The shape of a port: what tells signals apart where there are no colours. */
public enum PortShape {
    CIRCLE, SQUARE, DIAMOND, ROUNDED_SQUARE, TRIANGLE, HEXAGON, BAR
}
