/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.pdf;

import java.util.ArrayList;
import java.util.List;

import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.PathSegment;
import org.headroom.render.scene.PathSegment.Arc;
import org.headroom.render.scene.PathSegment.Close;
import org.headroom.render.scene.PathSegment.Cubic;
import org.headroom.render.scene.PathSegment.Line;
import org.headroom.render.scene.PathSegment.Move;
import org.headroom.render.scene.PathSegment.Quad;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.Rect;

/** Shapes as lines and cubic curves: all that PDF knows. */
final class PdfShapes {

    private PdfShapes() {
    }

    static List<PathSegment> segments(Rect rect) {
        var b = rect.bounds();
        var r = Math.min(rect.cornerRadius(), Math.min(b.width(), b.height()) / 2);
        if (r == 0) {
            return List.of(new Move(new Point(b.x(), b.y())), new Line(new Point(b.right(), b.y())),
                    new Line(new Point(b.right(), b.bottom())), new Line(new Point(b.x(), b.bottom())), new Close());
        }
        return List.of(new Move(new Point(b.x() + r, b.y())),
                new Arc(new Point(b.right() - r, b.y() + r), r, r, 270, 90),
                new Arc(new Point(b.right() - r, b.bottom() - r), r, r, 0, 90),
                new Arc(new Point(b.x() + r, b.bottom() - r), r, r, 90, 90),
                new Arc(new Point(b.x() + r, b.y() + r), r, r, 180, 90), new Close());
    }

    static List<PathSegment> segments(Ellipse ellipse) {
        var arc = new Arc(ellipse.centre(), ellipse.radiusX(), ellipse.radiusY(), 0, 360);
        return List.of(new Move(arc.at(0)), arc, new Close());
    }

    static List<PathSegment> segments(Polygon polygon) {
        var segments = new ArrayList<PathSegment>();
        segments.add(new Move(polygon.points().getFirst()));
        polygon.points().stream().skip(1).forEach(point -> segments.add(new Line(point)));
        segments.add(new Close());
        return segments;
    }

    static Cubic cubic(Point from, Quad quad) {
        return new Cubic(part(from, quad.control()), part(quad.to(), quad.control()), quad.to());
    }

    private static Point part(Point end, Point control) {
        return new Point(end.x() + (control.x() - end.x()) * 2 / 3, end.y() + (control.y() - end.y()) * 2 / 3);
    }
}
