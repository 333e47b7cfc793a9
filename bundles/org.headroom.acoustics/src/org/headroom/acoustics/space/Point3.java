/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.space;

/**
 * A position, or a way from one to another.
 *
 * @param x_m across the venue, to the right as seen from the stage edge towards the audience
 * @param y_m from the stage edge into the audience
 * @param z_m height
 */
public record Point3(double x_m, double y_m, double z_m) {

    public Point3 {
        if (!Double.isFinite(x_m) || !Double.isFinite(y_m) || !Double.isFinite(z_m)) {
            throw new IllegalArgumentException("a position must be finite, not " + x_m + ", " + y_m + ", " + z_m);
        }
    }

    public Point3 plus(Point3 way) {
        return new Point3(x_m + way.x_m, y_m + way.y_m, z_m + way.z_m);
    }

    public Point3 minus(Point3 other) {
        return new Point3(x_m - other.x_m, y_m - other.y_m, z_m - other.z_m);
    }

    public Point3 times(double factor) {
        return new Point3(x_m * factor, y_m * factor, z_m * factor);
    }

    public double dot(Point3 other) {
        return x_m * other.x_m + y_m * other.y_m + z_m * other.z_m;
    }

    public Point3 cross(Point3 other) {
        return new Point3(y_m * other.z_m - z_m * other.y_m, z_m * other.x_m - x_m * other.z_m,
                x_m * other.y_m - y_m * other.x_m);
    }

    public double length_m() {
        return Math.sqrt(dot(this));
    }

    public double distanceTo_m(Point3 other) {
        return minus(other).length_m();
    }
}
