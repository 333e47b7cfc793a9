/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.paint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.PathSegment;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Stroke;

/**
 * Lines collected by how they are drawn, to be drawn at once for each kind. Straight parts are apart from curves: level and
 * upright lines are drawn much faster by themselves. What lies outside of the part that is painted is left out. For the UI
 * thread.
 */
final class LineBatch {

    private static final double REACH = 8;

    /** The lines of one kind, and after what length their pattern comes again; 0 for solid lines. */
    private record Lines(Path straight, Path curved, double period) {
    }

    private final Display display;
    private final Map<Stroke, Lines> lines = new LinkedHashMap<>();
    private Bounds visible = Bounds.EMPTY;

    LineBatch(Display display) {
        this.display = display;
    }

    void setVisible(Bounds area) {
        visible = area.grown(REACH);
    }

    private Lines of(Stroke stroke) {
        return lines.computeIfAbsent(stroke, each -> new Lines(new Path(display), new Path(display),
                stroke.dash().lengths().stream().mapToDouble(Double::doubleValue).sum()));
    }

    void add(Polyline line, Stroke stroke) {
        if (line.cornerRadius() > 0 && line.points().size() > 2) {
            add(line.outline().segments(), stroke);
            return;
        }
        var kind = of(stroke);
        for (var i = 1; i < line.points().size(); i++) {
            straight(kind, line.points().get(i - 1), line.points().get(i));
        }
    }

    void add(List<PathSegment> segments, Stroke stroke) {
        var kind = of(stroke);
        var start = Point.ORIGIN;
        var at = Point.ORIGIN;
        for (var segment : segments) {
            switch (segment) {
                case PathSegment.Move(var to) -> {
                    start = to;
                    at = to;
                }
                case PathSegment.Line(var to) -> {
                    straight(kind, at, to);
                    at = to;
                }
                case PathSegment.Quad(var control, var to) -> {
                    if (visible.contains(at) || visible.contains(to)) {
                        move(kind.curved, at);
                        kind.curved.quadTo((float) control.x(), (float) control.y(), (float) to.x(), (float) to.y());
                    }
                    at = to;
                }
                case PathSegment.Cubic cubic -> {
                    cubic(kind, at, cubic);
                    at = cubic.to();
                }
                case PathSegment.Arc arc -> {
                    var begin = arc.at(arc.start());
                    straight(kind, at, begin);
                    at = begin;
                    if (visible.contains(begin)) {
                        for (var cubic : arc.cubics()) {
                            cubic(kind, at, cubic);
                            at = cubic.to();
                        }
                    }
                    at = arc.at(arc.start() + arc.sweep());
                }
                case PathSegment.Close() -> {
                    straight(kind, at, start);
                    at = start;
                }
            }
        }
    }

    private void cubic(Lines kind, Point at, PathSegment.Cubic cubic) {
        if (visible.contains(at) || visible.contains(cubic.to())) {
            move(kind.curved, at);
            kind.curved.cubicTo((float) cubic.control1().x(), (float) cubic.control1().y(), (float) cubic.control2().x(),
                    (float) cubic.control2().y(), (float) cubic.to().x(), (float) cubic.to().y());
        }
    }

    private void straight(Lines kind, Point from, Point to) {
        if (from.equals(to) || Math.max(from.x(), to.x()) < visible.x() || Math.min(from.x(), to.x()) > visible.right()
                || Math.max(from.y(), to.y()) < visible.y() || Math.min(from.y(), to.y()) > visible.bottom()) {
            return;
        }
        if (Math.abs(from.y() - to.y()) < 0.01) {
            leg(kind, new Point(start(from.x(), to.x(), visible.x(), visible.right(), kind.period), from.y()),
                    new Point(cut(to.x(), visible.x(), visible.right()), to.y()));
        } else if (Math.abs(from.x() - to.x()) < 0.01) {
            leg(kind, new Point(from.x(), start(from.y(), to.y(), visible.y(), visible.bottom(), kind.period)),
                    new Point(to.x(), cut(to.y(), visible.y(), visible.bottom())));
        } else {
            move(kind.curved, from);
            kind.curved.lineTo((float) to.x(), (float) to.y());
        }
    }

    private static void leg(Lines kind, Point start, Point to) {
        move(kind.straight, start);
        kind.straight.lineTo((float) to.x(), (float) to.y());
    }

    private static double cut(double value, double least, double most) {
        return Math.clamp(value, least, most);
    }

    /** Where a leg has to begin so that its pattern lies as if it began at its end. */
    private static double start(double from, double to, double least, double most, double period) {
        var hidden = to > from ? least - from : from - most;
        if (hidden <= 0) {
            return from;
        }
        var left = period > 0 ? Math.floor(hidden / period) * period : hidden;
        return to > from ? from + left : from - left;
    }

    private static void move(Path path, Point to) {
        path.moveTo((float) to.x(), (float) to.y());
    }

    /** Draws what was collected, and forgets it. */
    void paint(ScenePainter painter) {
        lines.forEach((stroke, kind) -> {
            painter.lines(kind.straight, stroke);
            painter.lines(kind.curved, stroke);
        });
        clear();
    }

    private void clear() {
        lines.values().stream().flatMap(kind -> List.of(kind.straight, kind.curved).stream()).forEach(Resource::dispose);
        lines.clear();
    }
}
