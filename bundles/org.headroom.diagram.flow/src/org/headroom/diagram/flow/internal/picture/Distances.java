/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.picture;

import java.util.List;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;

/** How far points are from shapes, in pixels. */
final class Distances {

    private Distances() {
    }

    /** 0 inside. */
    static double toBox(Bounds box, Point point) {
        var x = Math.max(0, Math.max(box.x() - point.x(), point.x() - box.right()));
        var y = Math.max(0, Math.max(box.y() - point.y(), point.y() - box.bottom()));
        return Math.hypot(x, y);
    }

    /** To the border of a box, from inside as well. */
    static double toEdge(Bounds box, Point point) {
        if (!box.contains(point)) {
            return toBox(box, point);
        }
        return Math.min(Math.min(point.x() - box.x(), box.right() - point.x()),
                Math.min(point.y() - box.y(), box.bottom() - point.y()));
    }

    static double toLine(List<Point> line, Point point) {
        var least = Double.MAX_VALUE;
        for (var i = 1; i < line.size(); i++) {
            least = Math.min(least, toLeg(line.get(i - 1), line.get(i), point));
        }
        return least;
    }

    private static double toLeg(Point from, Point to, Point point) {
        var dx = to.x() - from.x();
        var dy = to.y() - from.y();
        var length = dx * dx + dy * dy;
        if (length == 0) {
            return from.distance(point);
        }
        var part = Math.clamp(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length, 0, 1);
        return Math.hypot(point.x() - from.x() - part * dx, point.y() - from.y() - part * dy);
    }
}
