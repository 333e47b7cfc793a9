/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.headroom.render.scene.Point;

/** A cable while one of its ends is dragged: its corners stay, the legs at the ends follow. */
final class RubberLine {

    private RubberLine() {
    }

    static List<Point> moved(List<Point> line, boolean from, boolean to, double dx, double dy) {
        if (from && to) {
            return line.stream().map(point -> point.moved(dx, dy)).toList();
        }
        if (line.size() < 4) {
            return stepped(from ? line.getFirst().moved(dx, dy) : line.getFirst(),
                    to ? line.getLast().moved(dx, dy) : line.getLast());
        }
        var points = new ArrayList<>(line);
        if (from) {
            follow(points, 0, 1, dx, dy);
        }
        if (to) {
            follow(points, points.size() - 1, points.size() - 2, dx, dy);
        }
        return points;
    }

    private static void follow(List<Point> points, int end, int corner, double dx, double dy) {
        var level = points.get(end).y() == points.get(corner).y();
        points.set(end, points.get(end).moved(dx, dy));
        points.set(corner, level ? points.get(corner).moved(0, dy) : points.get(corner).moved(dx, 0));
    }

    private static List<Point> stepped(Point from, Point to) {
        if (from.y() == to.y()) {
            return List.of(from, to);
        }
        var middle = Math.round((from.x() + to.x()) / 2);
        return List.of(from, new Point(middle, from.y()), new Point(middle, to.y()), to);
    }
}
