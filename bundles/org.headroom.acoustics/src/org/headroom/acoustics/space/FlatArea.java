/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.space;

import java.util.List;
import java.util.Optional;

/**
 * A flat polygon in space without holes. It is checked when it is made: no two sides cross, and its corners lie in one plane within 10 cm.
 *
 * @param corners at least 3, in order round the area, either way
 */
public record FlatArea(List<Point3> corners) {

    private static final double FLAT_M = 0.1;
    private static final double LEAST_AREA_M2 = 1e-6;

    /** @throws IllegalArgumentException when {@link #defect} names one */
    public FlatArea {
        corners = List.copyOf(corners);
        defect(corners).ifPresent(defect -> {
            throw new IllegalArgumentException("not a flat area: " + defect);
        });
    }

    /** What is wrong with corners; empty when they make a flat area. */
    public static Optional<AreaDefect> defect(List<Point3> corners) {
        if (corners.size() < 3) {
            return Optional.of(AreaDefect.TOO_FEW_CORNERS);
        }
        if (crosses(corners)) {
            return Optional.of(AreaDefect.SELF_INTERSECTING);
        }
        var normal = doubleArea(corners);
        if (normal.length_m() / 2 < LEAST_AREA_M2) {
            return Optional.of(AreaDefect.ZERO_AREA);
        }
        var unit = normal.times(1 / normal.length_m());
        var middle = middle(corners);
        return corners.stream().anyMatch(corner -> Math.abs(corner.minus(middle).dot(unit)) > FLAT_M)
                ? Optional.of(AreaDefect.NOT_FLAT)
                : Optional.empty();
    }

    /** Area after Newell's method. */
    public double area_m2() {
        return doubleArea(corners).length_m() / 2;
    }

    /** Direction of length 1 that stands on the area; upwards where it is not upright. */
    public Point3 normal() {
        var twice = doubleArea(corners);
        return twice.times((twice.z_m() < 0 ? -1 : 1) / twice.length_m());
    }

    /** The mean of its corners. */
    public Point3 middle() {
        return middle(corners);
    }

    /** Whether a place of the plan lies within the outline as seen from above. */
    public boolean covers(double x_m, double y_m) {
        boolean within = false;
        for (int i = 0; i < corners.size(); i++) {
            var a = corners.get(i);
            var b = corners.get((i + 1) % corners.size());
            if (a.y_m() > y_m != b.y_m() > y_m
                    && x_m < (b.x_m() - a.x_m()) * (y_m - a.y_m()) / (b.y_m() - a.y_m()) + a.x_m()) {
                within = !within;
            }
        }
        return within;
    }

    /** Height of the plane above a place of the plan; empty for an upright area. */
    public Optional<Double> height_m(double x_m, double y_m) {
        var normal = normal();
        if (Math.abs(normal.z_m()) < 1e-6) {
            return Optional.empty();
        }
        var middle = middle();
        return Optional.of(middle.z_m()
                - (normal.x_m() * (x_m - middle.x_m()) + normal.y_m() * (y_m - middle.y_m())) / normal.z_m());
    }

    /**
     * Whether the straight way between two points goes through the area; ends on the area count.
     *
     * @param reach_m how far beyond either end still counts, 0 for none
     */
    public boolean isBetween(Point3 from, Point3 to, double reach_m) {
        var normal = normal();
        double a = from.minus(middle()).dot(normal);
        double b = to.minus(middle()).dot(normal);
        if (a == b || (a > reach_m && b > reach_m) || (a < -reach_m && b < -reach_m)) {
            return false;
        }
        var hit = from.plus(to.minus(from).times(Math.clamp(a / (a - b), 0, 1)));
        return contains(hit);
    }

    /** Distance of a point from the plane of the area. */
    public double distance_m(Point3 point) {
        return Math.abs(point.minus(middle()).dot(normal()));
    }

    /** Whether the foot of a point on the plane lies within the outline. */
    public boolean contains(Point3 point) {
        var normal = normal();
        double x = Math.abs(normal.x_m());
        double y = Math.abs(normal.y_m());
        double z = Math.abs(normal.z_m());
        var flat = corners.stream().map(corner -> project(corner, x, y, z)).toList();
        var place = project(point, x, y, z);
        boolean within = false;
        for (int i = 0; i < flat.size(); i++) {
            var a = flat.get(i);
            var b = flat.get((i + 1) % flat.size());
            if (a.y_m() > place.y_m() != b.y_m() > place.y_m() && place.x_m() < (b.x_m() - a.x_m())
                    * (place.y_m() - a.y_m()) / (b.y_m() - a.y_m()) + a.x_m()) {
                within = !within;
            }
        }
        return within;
    }

    // Leaves out the coordinate along which the area is seen widest.
    private static Point3 project(Point3 point, double x, double y, double z) {
        if (z >= x && z >= y) {
            return point;
        }
        return x >= y ? new Point3(point.y_m(), point.z_m(), 0) : new Point3(point.x_m(), point.z_m(), 0);
    }

    private static Point3 middle(List<Point3> corners) {
        return corners.stream().reduce(new Point3(0, 0, 0), Point3::plus).times(1.0 / corners.size());
    }

    private static Point3 doubleArea(List<Point3> corners) {
        var first = corners.getFirst();
        var sum = new Point3(0, 0, 0);
        for (int i = 1; i + 1 < corners.size(); i++) {
            sum = sum.plus(corners.get(i).minus(first).cross(corners.get(i + 1).minus(first)));
        }
        return sum;
    }

    private static boolean crosses(List<Point3> corners) {
        int sides = corners.size();
        for (int i = 0; i < sides; i++) {
            for (int j = i + 1; j < sides; j++) {
                boolean neighbours = j == i + 1 || i == 0 && j == sides - 1;
                if (!neighbours && gap_m(corners.get(i), corners.get((i + 1) % sides), corners.get(j),
                        corners.get((j + 1) % sides)) < 1e-9) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Shortest distance of two straight lines from end to end (Ericson, Real-Time Collision Detection, section 5.1.9). */
    private static double gap_m(Point3 from, Point3 to, Point3 otherFrom, Point3 otherTo) {
        var d = to.minus(from);
        var e = otherTo.minus(otherFrom);
        var r = from.minus(otherFrom);
        double dd = d.dot(d);
        double ee = e.dot(e);
        double er = e.dot(r);
        double dr = d.dot(r);
        double de = d.dot(e);
        double denominator = dd * ee - de * de;
        double s = denominator > 1e-12 * dd * ee ? Math.clamp((de * er - dr * ee) / denominator, 0, 1) : 0;
        double t = ee > 0 ? (de * s + er) / ee : 0;
        t = Math.clamp(t, 0, 1);
        s = dd > 0 ? Math.clamp((de * t - dr) / dd, 0, 1) : 0;
        return from.plus(d.times(s)).distanceTo_m(otherFrom.plus(e.times(t)));
    }
}
