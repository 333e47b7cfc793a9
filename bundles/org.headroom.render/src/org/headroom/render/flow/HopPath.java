/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.headroom.render.scene.Outline;
import org.headroom.render.scene.PathBuilder;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Style;

/** A line with rounded corners that steps over others in small half circles, upwards where it runs level. */
final class HopPath {

    static final double RADIUS = 4;
    private static final double ON_LINE = 0.75;
    /** Lines no farther apart than this lie in a bundle. */
    private static final double BUNDLED = 10;
    /** So many lines make a bundle. */
    private static final int BUNDLE = 4;

    private HopPath() {
    }

    static Outline draw(List<Point> points, List<Point> hops, double corner, Style style) {
        var path = new PathBuilder().move(points.getFirst());
        for (var i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            var before = i > 1 ? corner : 0;
            var after = i < points.size() - 1 ? corner : 0;
            bridges(hops(from, to, hops, before + RADIUS, after + RADIUS)).forEach(bridge -> bridge(path, from, to, bridge));
            if (i < points.size() - 1) {
                path.corner(from, to, points.get(i + 1), corner);
            }
        }
        return path.line(points.getLast()).draw(style);
    }

    /**
     * The hops on a leg in its order; one too close to an end or to the one before is left out, as there is no room
     * for it.
     */
    private static List<Point> hops(Point from, Point to, List<Point> hops, double before, double after) {
        var there = new ArrayList<Point>();
        for (var hop : hops) {
            if (lies(from, to, hop) && from.distance(hop) >= before && to.distance(hop) >= after && !from.equals(to)) {
                there.add(hop);
            }
        }
        there.sort(Comparator.comparingDouble(from::distance));
        var kept = new ArrayList<Point>(there.size());
        var end = -RADIUS;
        for (var hop : there) {
            var at = from.distance(hop);
            if (at - RADIUS >= end) {
                kept.add(hop);
                end = at + RADIUS;
            }
        }
        return kept;
    }

    static boolean lies(Point from, Point to, Point hop) {
        return hop.x() >= Math.min(from.x(), to.x()) - ON_LINE && hop.x() <= Math.max(from.x(), to.x()) + ON_LINE
                && hop.y() >= Math.min(from.y(), to.y()) - ON_LINE && hop.y() <= Math.max(from.y(), to.y()) + ON_LINE
                && nearest(from, to, hop).distance(hop) <= ON_LINE;
    }

    /** Hops one by one, and those over a bundle of lines as one bridge: its first and its last place. */
    private static List<List<Point>> bridges(List<Point> hops) {
        var bridges = new ArrayList<List<Point>>();
        for (var i = 0; i < hops.size();) {
            var last = i;
            while (last + 1 < hops.size() && hops.get(last).distance(hops.get(last + 1)) <= BUNDLED) {
                last++;
            }
            if (last - i + 1 >= BUNDLE) {
                bridges.add(List.of(hops.get(i), hops.get(last)));
                i = last + 1;
            } else {
                bridges.add(List.of(hops.get(i), hops.get(i)));
                i++;
            }
        }
        return bridges;
    }

    private static void bridge(PathBuilder path, Point from, Point to, List<Point> bridge) {
        var start = Math.toDegrees(Math.atan2(from.y() - to.y(), from.x() - to.x()));
        // over the line as it is read: above it, or to its right where it runs up or down
        var clockwise = from.x() < to.x() || from.x() == to.x() && from.y() < to.y();
        var turn = clockwise ? 90 : -90;
        var first = bridge.getFirst();
        var last = bridge.getLast();
        if (first.equals(last)) {
            path.arc(first, RADIUS, RADIUS, start, 2.0 * turn);
            return;
        }
        path.arc(first, RADIUS, RADIUS, start, turn).line(last.moved(RADIUS * Math.cos(Math.toRadians(start + turn)),
                RADIUS * Math.sin(Math.toRadians(start + turn)))).arc(last, RADIUS, RADIUS, start + turn, turn);
    }

    /** The point of a line that is nearest to another point. */
    static Point nearest(List<Point> line, Point point) {
        var best = line.getFirst();
        for (var i = 1; i < line.size(); i++) {
            var near = nearest(line.get(i - 1), line.get(i), point);
            if (near.distance(point) < best.distance(point)) {
                best = near;
            }
        }
        return best;
    }

    private static Point nearest(Point from, Point to, Point point) {
        var dx = to.x() - from.x();
        var dy = to.y() - from.y();
        var square = dx * dx + dy * dy;
        if (square == 0) {
            return from;
        }
        var t = Math.clamp(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square, 0, 1);
        return new Point(from.x() + t * dx, from.y() + t * dy);
    }
}
