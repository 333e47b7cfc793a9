/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

/** The side of a device on which a wire leaves. */
public enum Side {
    /** To the left. */
    WEST(-1, 0),
    /** To the right. */
    EAST(1, 0),
    /** Upwards. */
    NORTH(0, -1),
    /** Downwards. */
    SOUTH(0, 1);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** The step in x when leaving here: -1, 0 or 1. */
    public int dx() {
        return dx;
    }

    /** The step in y when leaving here: -1, 0 or 1. */
    public int dy() {
        return dy;
    }

    /** Whether a wire leaves left or right. */
    public boolean horizontal() {
        return dx != 0;
    }
}
