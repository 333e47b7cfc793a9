/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.ArrayList;
import java.util.List;

/** A piece of a path. Each begins where the one before ended. */
public sealed interface PathSegment {

    record Move(Point to) implements PathSegment {
    }

    record Line(Point to) implements PathSegment {
    }

    /** A quadratic Bézier curve. */
    record Quad(Point control, Point to) implements PathSegment {
    }

    /** A cubic Bézier curve. */
    record Cubic(Point control1, Point control2, Point to) implements PathSegment {
    }

    /**
     * Part of an upright ellipse, from a start angle over a sweep; angles in degrees, 0 is to the right, clockwise on
     * the sheet. A line leads to its start.
     */
    record Arc(Point centre, double radiusX, double radiusY, double start, double sweep) implements PathSegment {

        /** The point of the ellipse at an angle in degrees. */
        public Point at(double degrees) {
            var angle = Math.toRadians(degrees);
            return new Point(centre.x() + radiusX * Math.cos(angle), centre.y() + radiusY * Math.sin(angle));
        }

        /** The same arc as cubic curves of at most a quarter turn; the error is below 0.03 % of the radius. */
        public List<Cubic> cubics() {
            var count = Math.max(1, (int) Math.ceil(Math.abs(sweep) / 90 - 1e-9));
            var step = sweep / count;
            var reach = 4.0 / 3 * Math.tan(Math.toRadians(step) / 4);
            var cubics = new ArrayList<Cubic>(count);
            for (var i = 0; i < count; i++) {
                var from = start + i * step;
                var to = from + step;
                var begin = at(from);
                var end = at(to);
                cubics.add(new Cubic(along(begin, from, reach), along(end, to, -reach), end));
            }
            return cubics;
        }

        private Point along(Point point, double degrees, double reach) {
            var angle = Math.toRadians(degrees);
            return point.moved(-reach * radiusX * Math.sin(angle), reach * radiusY * Math.cos(angle));
        }
    }

    /** A line back to where the path began. */
    record Close() implements PathSegment {
    }
}
