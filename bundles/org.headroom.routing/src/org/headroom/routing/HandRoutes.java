/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a hand does to the line of a cable: moves a leg, adds a bend, takes one out. Lines are orthogonal and stay so,
 * and their ends stay in their ports. A leg is named by the index of the point where it starts.
 */
public final class HandRoutes {

    /** How far a line leaves a port before it may turn, in drawing pixels. */
    private static final double STUB = 16;
    /** How far a new bend stands out, and half of how wide it is, in drawing pixels. */
    private static final double BEND = 16;

    private HandRoutes() {
    }

    /** The leg that is nearest to a place, if one is as near as that. */
    public static OptionalInt legAt(List<Point> line, Point place, double reach) {
        var best = OptionalInt.empty();
        var least = reach;
        for (var i = 0; i + 1 < line.size(); i++) {
            var distance = distance(line.get(i), line.get(i + 1), place);
            if (distance <= least) {
                least = distance;
                best = OptionalInt.of(i);
            }
        }
        return best;
    }

    private static double distance(Point a, Point b, Point place) {
        var x = Math.clamp(place.x(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()));
        var y = Math.clamp(place.y(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
        return Math.hypot(place.x() - x, place.y() - y);
    }

    /** Whether a leg runs from side to side. */
    public static boolean isLevel(List<Point> line, int leg) {
        return line.get(leg).y() == line.get(leg + 1).y();
    }

    /**
     * Moves a leg sideways: a level one up or down, an upright one left or right. A leg at a port keeps a short piece
     * there.
     */
    public static List<Point> moveLeg(List<Point> line, int leg, double distance) {
        var points = new ArrayList<>(line);
        var level = isLevel(line, leg);
        var at = leg;
        if (at == 0) {
            var stub = stub(points.get(0), points.get(1), level);
            points.add(1, stub);
            points.add(2, stub);
            at = 2;
        }
        if (at == points.size() - 2) {
            var stub = stub(points.getLast(), points.get(points.size() - 2), level);
            points.add(points.size() - 1, stub);
            points.add(points.size() - 1, stub);
        }
        points.set(at, moved(points.get(at), level, distance));
        points.set(at + 1, moved(points.get(at + 1), level, distance));
        return Polylines.simplified(points);
    }

    private static Point stub(Point end, Point towards, boolean level) {
        var length = level ? towards.x() - end.x() : towards.y() - end.y();
        var piece = Math.copySign(Math.min(STUB, Math.abs(length) / 2), length);
        return level ? new Point(end.x() + piece, end.y()) : new Point(end.x(), end.y() + piece);
    }

    private static Point moved(Point point, boolean level, double distance) {
        return level ? new Point(point.x(), point.y() + distance) : new Point(point.x() + distance, point.y());
    }

    /** Leads a leg around a place: two bends out and two back, whose legs can be moved then. Empty where it is too short. */
    public static Optional<List<Point>> addBend(List<Point> line, int leg, Point place) {
        var from = line.get(leg);
        var to = line.get(leg + 1);
        var level = isLevel(line, leg);
        var start = level ? from.x() : from.y();
        var end = level ? to.x() : to.y();
        var low = Math.min(start, end) + BEND;
        var high = Math.max(start, end) - BEND;
        if (high - low < 2 * BEND) {
            return Optional.empty();
        }
        var middle = Math.clamp(level ? place.x() : place.y(), low + BEND, high - BEND);
        var forward = Math.signum(end - start) * BEND;
        var points = new ArrayList<>(line.subList(0, leg + 1));
        for (var each : new double[][] {{middle - forward, 0}, {middle - forward, -BEND}, {middle + forward, -BEND},
                {middle + forward, 0}}) {
            points.add(level ? new Point(each[0], from.y() + each[1]) : new Point(from.x() + each[1], each[0]));
        }
        points.addAll(line.subList(leg + 1, line.size()));
        return Optional.of(Polylines.simplified(points));
    }

    /** Takes a leg between two bends out, so that the line is straight there. Empty where only ports are on both sides. */
    public static Optional<List<Point>> removeBend(List<Point> line, int leg) {
        if (leg < 1 || leg > line.size() - 3) {
            return Optional.empty();
        }
        var before = line.get(leg - 1);
        var after = line.get(leg + 2);
        var level = isLevel(line, leg);
        var points = new ArrayList<>(line);
        if (leg + 2 < line.size() - 1) {
            points.set(leg + 2, level ? new Point(before.x(), after.y()) : new Point(after.x(), before.y()));
        } else if (leg - 1 > 0) {
            points.set(leg - 1, level ? new Point(after.x(), before.y()) : new Point(before.x(), after.y()));
        } else {
            return Optional.empty();
        }
        points.remove(leg + 1);
        points.remove(leg);
        return Optional.of(Polylines.simplified(points)).filter(Polylines::orthogonal);
    }
}
