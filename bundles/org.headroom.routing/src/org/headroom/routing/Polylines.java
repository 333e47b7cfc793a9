/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import java.util.ArrayList;
import java.util.List;

/** Small sums on polylines. */
public final class Polylines {

    private Polylines() {
    }

    /** The same line without repeated points and without points on a straight run; ends stay. */
    public static List<Point> simplified(List<Point> points) {
        var kept = new ArrayList<Point>(points.size());
        for (var point : points) {
            if (!kept.isEmpty() && kept.getLast().equals(point)) {
                continue;
            }
            while (kept.size() >= 2 && inLine(kept.get(kept.size() - 2), kept.getLast(), point)) {
                kept.removeLast();
                if (kept.getLast().equals(point)) {
                    break;
                }
            }
            if (kept.isEmpty() || !kept.getLast().equals(point)) {
                kept.add(point);
            }
        }
        if (kept.size() == 1 && points.size() > 1) {
            kept.add(points.getLast());
        }
        return List.copyOf(kept);
    }

    private static boolean inLine(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    /** Whether every leg is horizontal or vertical. */
    public static boolean orthogonal(List<Point> points) {
        for (var i = 0; i + 1 < points.size(); i++) {
            if (points.get(i).x() != points.get(i + 1).x() && points.get(i).y() != points.get(i + 1).y()) {
                return false;
            }
        }
        return true;
    }

    /** Length in pixels. */
    public static double length(List<Point> points) {
        var length = 0.0;
        for (var i = 0; i + 1 < points.size(); i++) {
            length += Math.hypot(points.get(i + 1).x() - points.get(i).x(), points.get(i + 1).y() - points.get(i).y());
        }
        return length;
    }

    /** Whether a leg of an orthogonal line goes through the inside of a box. */
    public static boolean enters(List<Point> points, Obstacle box) {
        for (var i = 0; i + 1 < points.size(); i++) {
            var a = points.get(i);
            var b = points.get(i + 1);
            if (Math.max(a.x(), b.x()) > box.x() && Math.min(a.x(), b.x()) < box.x() + box.width()
                    && Math.max(a.y(), b.y()) > box.y() && Math.min(a.y(), b.y()) < box.y() + box.height()) {
                return true;
            }
        }
        return false;
    }
}
