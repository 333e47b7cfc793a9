/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import org.headroom.render.scene.Point;

/**
 * Where a cable meets a port.
 *
 * @param at   the middle of the port's shape, on the edge of the device and on the 8 px grid
 * @param side the side of the device from which the cable leaves
 */
public record PortAnchor(String port, Point at, Side side) {

    /** A side of a device. */
    public enum Side {
        LEFT, RIGHT;

        /** -1 where cables leave to the left, 1 where they leave to the right. */
        public int sign() {
            return this == LEFT ? -1 : 1;
        }
    }

    public PortAnchor moved(double dx, double dy) {
        return new PortAnchor(port, at.moved(dx, dy), side);
    }
}
