/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.paint;

/** Where something is drawn: a linear map and a shift. */
record Placement(double xx, double xy, double yx, double yy, double x, double y) {

    static Placement of(double zoom, double x, double y) {
        return new Placement(zoom, 0, 0, zoom, x, y);
    }

    Placement moved(double dx, double dy) {
        return new Placement(xx, xy, yx, yy, x + xx * dx + xy * dy, y + yx * dx + yy * dy);
    }

    Placement scaled(double factor) {
        return new Placement(xx * factor, xy * factor, yx * factor, yy * factor, x, y);
    }

    /** Turned clockwise on the sheet. */
    Placement rotated(double degrees) {
        var sine = Math.sin(Math.toRadians(degrees));
        var cosine = Math.cos(Math.toRadians(degrees));
        return new Placement(xx * cosine + xy * sine, xy * cosine - xx * sine, yx * cosine + yy * sine,
                yy * cosine - yx * sine, x, y);
    }
}
