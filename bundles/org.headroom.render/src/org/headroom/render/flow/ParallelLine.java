/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.ArrayList;
import java.util.List;

import org.headroom.render.scene.Point;

/** A line beside another, everywhere at the same distance. */
final class ParallelLine {

    private ParallelLine() {
    }

    /** @param distance to the right of the direction of the line; negative to its left */
    static List<Point> of(List<Point> points, double distance) {
        var line = new ArrayList<Point>(points.size());
        for (var i = 0; i < points.size(); i++) {
            var before = i == 0 ? normal(points.get(0), points.get(1)) : normal(points.get(i - 1), points.get(i));
            var after = i == points.size() - 1 ? before : normal(points.get(i), points.get(i + 1));
            var x = before.x() + after.x();
            var y = before.y() + after.y();
            // the corner of the two shifted legs: the sum of the normals, as long as their projection on it demands
            var scale = 2 / Math.max(0.5, x * x + y * y);
            line.add(points.get(i).moved(x * scale * distance, y * scale * distance));
        }
        return line;
    }

    private static Point normal(Point from, Point to) {
        var length = from.distance(to);
        return length == 0 ? Point.ORIGIN : new Point(-(to.y() - from.y()) / length, (to.x() - from.x()) / length);
    }
}
