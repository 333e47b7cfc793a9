/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.text;

import java.util.ArrayList;
import java.util.List;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Outline;
import org.headroom.render.scene.PathSegment;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;

/** What part of the plane a node draws on; never less, at curves and turned texts a little more. */
public final class NodeBounds {

    private final TextMetrics metrics;

    public NodeBounds(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /** The bounds of all the nodes together, line widths included; {@link Bounds#EMPTY} where nothing is drawn. */
    public Bounds of(List<? extends SceneNode> nodes) {
        var bounds = Bounds.EMPTY;
        for (var node : nodes) {
            bounds = bounds.union(of(node));
        }
        return bounds;
    }

    /** The bounds of a node, line widths included. */
    public Bounds of(SceneNode node) {
        return switch (node) {
            case Group group -> group(group);
            case Polyline line -> grown(Bounds.around(line.points()), line.style());
            case Outline outline -> grown(Bounds.around(points(outline)), outline.style());
            case Rect rect -> grown(rect.bounds(), rect.style());
            case Ellipse ellipse -> grown(new Bounds(ellipse.centre().x() - ellipse.radiusX(),
                    ellipse.centre().y() - ellipse.radiusY(), 2 * ellipse.radiusX(), 2 * ellipse.radiusY()),
                    ellipse.style());
            case Polygon polygon -> grown(Bounds.around(polygon.points()), polygon.style());
            case Text text -> text(text);
        };
    }

    private Bounds group(Group group) {
        var bounds = of(group.children());
        if (group.clip().isPresent()) {
            bounds = clipped(bounds, group.clip().get());
        }
        if (group.scale() != 1) {
            bounds = new Bounds(bounds.x() * group.scale(), bounds.y() * group.scale(),
                    bounds.width() * group.scale(), bounds.height() * group.scale());
        }
        if (group.rotation() != 0 && !bounds.isEmpty()) {
            bounds = turned(bounds, Math.toRadians(group.rotation()));
        }
        return bounds.moved(group.at().x(), group.at().y());
    }

    private static Bounds clipped(Bounds bounds, Bounds clip) {
        if (!bounds.intersects(clip)) {
            return Bounds.EMPTY;
        }
        var left = Math.max(bounds.x(), clip.x());
        var top = Math.max(bounds.y(), clip.y());
        return new Bounds(left, top, Math.min(bounds.right(), clip.right()) - left,
                Math.min(bounds.bottom(), clip.bottom()) - top);
    }

    private static Bounds turned(Bounds bounds, double angle) {
        var corners = List.of(new Point(bounds.x(), bounds.y()), new Point(bounds.right(), bounds.y()),
                new Point(bounds.right(), bounds.bottom()), new Point(bounds.x(), bounds.bottom()));
        return Bounds.around(corners.stream().map(p -> new Point(p.x() * Math.cos(angle) - p.y() * Math.sin(angle),
                p.x() * Math.sin(angle) + p.y() * Math.cos(angle))).toList());
    }

    private static Bounds grown(Bounds bounds, Style style) {
        return style.stroke().map(stroke -> bounds.grown(stroke.width() / 2)).orElse(bounds);
    }

    private static List<Point> points(Outline outline) {
        var points = new ArrayList<Point>();
        for (var segment : outline.segments()) {
            switch (segment) {
                case PathSegment.Move(var to) -> points.add(to);
                case PathSegment.Line(var to) -> points.add(to);
                case PathSegment.Quad(var control, var to) -> points.addAll(List.of(control, to));
                case PathSegment.Cubic(var first, var second, var to) -> points.addAll(List.of(first, second, to));
                case PathSegment.Arc arc -> {
                    points.add(arc.at(arc.start()));
                    arc.cubics().forEach(c -> points.addAll(List.of(c.control1(), c.control2(), c.to())));
                }
                case PathSegment.Close() -> {
                }
            }
        }
        return points;
    }

    private Bounds text(Text text) {
        var width = metrics.width(text.content(), text.font());
        var ascent = metrics.ascent(text.font());
        return new Bounds(text.at().x() + width * text.anchor().shift(), text.at().y() - ascent, width,
                ascent + metrics.descent(text.font()));
    }
}
