/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.ArrayList;
import java.util.List;

import org.headroom.render.scene.PathSegment.Arc;
import org.headroom.render.scene.PathSegment.Close;
import org.headroom.render.scene.PathSegment.Cubic;
import org.headroom.render.scene.PathSegment.Line;
import org.headroom.render.scene.PathSegment.Move;
import org.headroom.render.scene.PathSegment.Quad;

/** Collects the segments of an {@link Outline}. For one thread. */
public final class PathBuilder {

    private final List<PathSegment> segments = new ArrayList<>();

    public PathBuilder move(Point to) {
        segments.add(new Move(to));
        return this;
    }

    public PathBuilder move(double x, double y) {
        return move(new Point(x, y));
    }

    public PathBuilder line(Point to) {
        segments.add(new Line(to));
        return this;
    }

    public PathBuilder line(double x, double y) {
        return line(new Point(x, y));
    }

    public PathBuilder quad(Point control, Point to) {
        segments.add(new Quad(control, to));
        return this;
    }

    public PathBuilder cubic(Point control1, Point control2, Point to) {
        segments.add(new Cubic(control1, control2, to));
        return this;
    }

    /** Part of an ellipse; see {@link Arc}. */
    public PathBuilder arc(Point centre, double radiusX, double radiusY, double start, double sweep) {
        segments.add(new Arc(centre, radiusX, radiusY, start, sweep));
        return this;
    }

    public PathBuilder close() {
        segments.add(new Close());
        return this;
    }

    /**
     * A line to a corner and around it: rounded with the radius, or less where the legs are shorter than two radii.
     */
    public PathBuilder corner(Point before, Point corner, Point after, double radius) {
        var room = Math.min(before.distance(corner), corner.distance(after)) / 2;
        var reach = Math.min(radius, room);
        if (reach < 0.01 || straight(before, corner, after)) {
            return line(corner);
        }
        return line(towards(corner, before, reach)).quad(corner, towards(corner, after, reach));
    }

    /** The path drawn in a style. */
    public Outline draw(Style style) {
        return new Outline(segments, style);
    }

    private static boolean straight(Point a, Point b, Point c) {
        return Math.abs((b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x())) < 1e-6;
    }

    private static Point towards(Point from, Point to, double length) {
        var part = length / from.distance(to);
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}
