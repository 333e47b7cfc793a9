/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headroom.render.scene.Point;

/**
 * The stored corners of a cable as a line between its ports. Where a port has moved since, the part of the line at that
 * port follows it and stays level and upright; the rest stays as it was stored.
 */
final class StoredLine {

    private static final double STRAIGHT = 0.01;
    private static final double STUB = 16;

    private StoredLine() {
    }

    static boolean fits(CableRun run) {
        var points = points(run);
        for (var i = 1; i < points.size(); i++) {
            if (!level(points.get(i - 1), points.get(i)) && !upright(points.get(i - 1), points.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Point> points(CableRun run) {
        var points = new ArrayList<Point>(run.bends().size() + 2);
        points.add(run.from().at());
        points.addAll(run.bends());
        points.add(run.to().at());
        return points;
    }

    /** Empty where a straight line has come apart. */
    static Optional<List<Point>> of(CableRun run) {
        if (fits(run)) {
            return Optional.of(points(run));
        }
        if (run.bends().isEmpty()) {
            return Optional.empty();
        }
        var points = points(run);
        follow(points, run.from().side().sign());
        var turned = new ArrayList<>(points.reversed());
        follow(turned, run.to().side().sign());
        return Optional.of(List.copyOf(turned.reversed()));
    }

    /** Ports are left and right of devices, so that a line leaves its port level. */
    private static void follow(List<Point> points, int sign) {
        var end = points.get(0);
        var corner = points.get(1);
        if (level(end, corner)) {
            return;
        }
        if (upright(corner, points.get(2))) {
            points.set(1, new Point(corner.x(), end.y()));
            return;
        }
        var out = new Point(end.x() + sign * STUB, end.y());
        points.add(1, out);
        points.add(2, new Point(out.x(), corner.y()));
    }

    private static boolean level(Point a, Point b) {
        return Math.abs(a.y() - b.y()) < STRAIGHT;
    }

    private static boolean upright(Point a, Point b) {
        return Math.abs(a.x() - b.x()) < STRAIGHT;
    }
}
