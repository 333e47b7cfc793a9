/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.paint;

import java.util.List;

import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.PathSegment;
import org.headroom.render.scene.Point;

/** Makes the screen's paths of a scene's shapes. Whoever asks for one disposes of it. */
final class ScenePaths {

    private final Display display;

    ScenePaths(Display display) {
        this.display = display;
    }

    Path of(List<PathSegment> segments) {
        var path = new Path(display);
        for (var segment : segments) {
            switch (segment) {
                case PathSegment.Move(var to) -> path.moveTo((float) to.x(), (float) to.y());
                case PathSegment.Line(var to) -> path.lineTo((float) to.x(), (float) to.y());
                case PathSegment.Quad(var control, var to) -> path.quadTo((float) control.x(), (float) control.y(),
                        (float) to.x(), (float) to.y());
                case PathSegment.Cubic cubic -> cubic(path, cubic);
                case PathSegment.Arc arc -> {
                    var start = arc.at(arc.start());
                    path.lineTo((float) start.x(), (float) start.y());
                    arc.cubics().forEach(cubic -> cubic(path, cubic));
                }
                case PathSegment.Close() -> path.close();
            }
        }
        return path;
    }

    private static void cubic(Path path, PathSegment.Cubic cubic) {
        path.cubicTo((float) cubic.control1().x(), (float) cubic.control1().y(), (float) cubic.control2().x(),
                (float) cubic.control2().y(), (float) cubic.to().x(), (float) cubic.to().y());
    }

    Path open(List<Point> points) {
        var path = new Path(display);
        path.moveTo((float) points.getFirst().x(), (float) points.getFirst().y());
        for (var i = 1; i < points.size(); i++) {
            path.lineTo((float) points.get(i).x(), (float) points.get(i).y());
        }
        return path;
    }

    Path polygon(List<Point> points) {
        var path = open(points);
        path.close();
        return path;
    }

    Path ellipse(Ellipse ellipse) {
        var path = new Path(display);
        path.addArc((float) (ellipse.centre().x() - ellipse.radiusX()), (float) (ellipse.centre().y() - ellipse.radiusY()),
                (float) (2 * ellipse.radiusX()), (float) (2 * ellipse.radiusY()), 0, 360);
        path.close();
        return path;
    }

    Path rect(Bounds bounds, double radius) {
        var path = new Path(display);
        var x = (float) bounds.x();
        var y = (float) bounds.y();
        var right = (float) bounds.right();
        var bottom = (float) bounds.bottom();
        var r = (float) Math.min(radius, Math.min(bounds.width(), bounds.height()) / 2);
        if (r <= 0) {
            path.addRectangle(x, y, right - x, bottom - y);
            return path;
        }
        path.moveTo(x + r, y);
        path.lineTo(right - r, y);
        path.quadTo(right, y, right, y + r);
        path.lineTo(right, bottom - r);
        path.quadTo(right, bottom, right - r, bottom);
        path.lineTo(x + r, bottom);
        path.quadTo(x, bottom, x, bottom - r);
        path.lineTo(x, y + r);
        path.quadTo(x, y, x + r, y);
        path.close();
        return path;
    }
}
