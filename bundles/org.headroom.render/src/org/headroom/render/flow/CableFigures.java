/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.ArrayList;
import java.util.List;

import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.text.TextMetrics;

/** Draws cables. The same spec gives the same figure. May be used by several threads. */
public final class CableFigures {

    private static final FontSpec NUMBER = FontSpec.semiBold(12);
    private static final double CORNER = 6;
    /** Half the distance of the two lines of the second network. */
    private static final double DOUBLE = 2;
    private static final double DOUBLE_WIDTH = 1.3;

    private final CableLabels labels;

    public CableFigures(TextMetrics metrics) {
        this.labels = new CableLabels(metrics, NUMBER);
    }

    /** The cable drawn at a level of detail; it ends where the shapes of its ports begin. */
    public Group figure(CableSpec spec, Detail detail) {
        var nodes = new ArrayList<SceneNode>();
        var points = trimmed(spec);
        switch (detail) {
            case FULL -> {
                lines(spec, points, nodes);
                freeEnds(spec, nodes);
                labels.place(spec).ifPresent(nodes::add);
            }
            case MEDIUM -> {
                nodes.add(new Polyline(points, CORNER, Style.line(spec.look().stroke())));
                freeEnds(spec, nodes);
            }
            case FAR -> nodes.add(new Polyline(points, 0,
                    Style.line(spec.look().ink(), Math.max(2, spec.look().stroke().width()))));
        }
        return Group.of("cable", nodes).showing(spec.id(), spec.label());
    }

    private static void lines(CableSpec spec, List<Point> points, List<SceneNode> nodes) {
        if (!spec.redundant()) {
            nodes.add(HopPath.draw(points, spec.hops(), CORNER, Style.line(spec.look().stroke())));
            return;
        }
        var thin = new Stroke(spec.look().ink(), DOUBLE_WIDTH, spec.look().stroke().dash());
        for (var side : List.of(-DOUBLE, DOUBLE)) {
            var line = ParallelLine.of(points, side);
            var hops = spec.hops().stream().map(hop -> HopPath.nearest(line, hop)).toList();
            nodes.add(HopPath.draw(line, hops, CORNER, Style.line(thin)));
        }
    }

    private static void freeEnds(CableSpec spec, List<SceneNode> nodes) {
        var open = Style.of(ColourRole.PORT, Stroke.solid(spec.look().ink(), 1.4));
        if (spec.freeFrom()) {
            nodes.add(Ellipse.circle(spec.points().getFirst().x(), spec.points().getFirst().y(), 3, open));
        }
        if (spec.freeTo()) {
            nodes.add(Ellipse.circle(spec.points().getLast().x(), spec.points().getLast().y(), 3, open));
        }
    }

    private static List<Point> trimmed(CableSpec spec) {
        var points = new ArrayList<>(spec.points());
        var last = points.size() - 1;
        var reach = PortSymbols.REACH - 0.4;
        points.set(0, towards(points.get(0), points.get(1), reach));
        points.set(last, towards(points.get(last), points.get(last - 1), reach));
        return points;
    }

    private static Point towards(Point from, Point to, double length) {
        var distance = from.distance(to);
        if (distance <= 2 * length) {
            return from;
        }
        var part = length / distance;
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}
