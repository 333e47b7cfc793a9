/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.headroom.render.scene.Point;

/** Outlines of bodies as they are seen, and distances from them. */
final class Hull {

    private Hull() {
    }

    /** The convex outline of points, by Andrew's monotone chain; the points themselves where there are fewer than three. */
    static List<Point> around(List<Point> points) {
        var sorted = points.stream().distinct().sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y)).toList();
        if (sorted.size() < 3) {
            return sorted;
        }
        var hull = new ArrayList<>(chain(sorted));
        hull.addAll(chain(sorted.reversed()));
        return hull;
    }

    private static List<Point> chain(List<Point> sorted) {
        var chain = new ArrayList<Point>();
        for (var point : sorted) {
            while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
                chain.removeLast();
            }
            chain.add(point);
        }
        chain.removeLast();
        return chain;
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }

    /** Distance of a point from the sides of a polygon. */
    static double fromSides(List<Point> corners, Point point) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < corners.size(); i++) {
            least = Math.min(least, fromSide(corners.get(i), corners.get((i + 1) % corners.size()), point));
        }
        return least;
    }

    /** Distance of a point from a line from end to end. */
    static double fromSide(Point a, Point b, Point point) {
        double x = b.x() - a.x();
        double y = b.y() - a.y();
        double length = x * x + y * y;
        double along = length == 0 ? 0 : Math.clamp(((point.x() - a.x()) * x + (point.y() - a.y()) * y) / length, 0, 1);
        return Math.hypot(point.x() - a.x() - along * x, point.y() - a.y() - along * y);
    }

    static boolean holds(List<Point> corners, Point point) {
        boolean within = false;
        for (int i = 0; i < corners.size(); i++) {
            var a = corners.get(i);
            var b = corners.get((i + 1) % corners.size());
            if (a.y() > point.y() != b.y() > point.y()
                    && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                within = !within;
            }
        }
        return within;
    }
}
