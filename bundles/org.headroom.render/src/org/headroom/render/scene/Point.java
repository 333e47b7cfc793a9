/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

/** A place in a drawing. Pixels at 100 % (96 to the inch); x to the right, y down. */
public record Point(double x, double y) {

    public static final Point ORIGIN = new Point(0, 0);

    /** This place moved to the right by dx and down by dy. */
    public Point moved(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** The straight distance to another place, in pixels. */
    public double distance(Point other) {
        var dx = x - other.x;
        var dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
