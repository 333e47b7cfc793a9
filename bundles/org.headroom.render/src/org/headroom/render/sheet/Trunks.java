/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.model.system.Multicore;
import org.headroom.render.scene.Point;

/**
 * Multicores that are drawn as one line which fans out at its ends: the pairs of a multicore that lead from one device to
 * another share a trunk, and leave it just before their ports. The lines of the pairs stay whole, so that each of them can
 * be followed, selected and stored by itself.
 */
public final class Trunks {

    /** From a port to where its pair joins the others. */
    private static final double FAN = 32;
    private static final double LEAST = 8;
    /** Devices that stand closer leave no room for a trunk with its name between two fans. */
    private static final double ROOM = 5 * FAN;
    private static final double SAME = 0.01;

    private Trunks() {
    }

    /** The runs of multicores that lead from one device to one other with room between them, two at least, in the order of their ports. */
    public static Map<Multicore, List<CableRun>> of(List<CableRun> runs) {
        var all = new LinkedHashMap<Multicore, List<CableRun>>();
        for (var run : runs) {
            if (run.cable().getMulticore() != null && !run.isStub()) {
                all.computeIfAbsent(run.cable().getMulticore(), each -> new ArrayList<>()).add(run);
            }
        }
        var trunks = new LinkedHashMap<Multicore, List<CableRun>>();
        all.forEach((multicore, pairs) -> {
            var first = pairs.getFirst();
            var together = pairs.stream().filter(run -> run.from().box().equals(first.from().box())
                    && run.to().box().equals(first.to().box()) && run.from().side() == first.from().side()
                    && run.to().side() == first.to().side())
                    .sorted(Comparator.comparingDouble(run -> run.from().at().y())).toList();
            boolean whole = together.size() > 1 && together.size() == pairs.size();
            if (whole && Math.abs(first.to().at().x() - first.from().at().x()) >= ROOM) {
                trunks.put(multicore, together);
            }
        });
        return trunks;
    }

    /**
     * Gives the pairs of multicores one way: that of the pair in the middle. Pairs laid by hand stay as they are.
     *
     * @param lines of cables by the ids of their runs, ends included
     * @return the lines that are others now, by the ids of the runs
     */
    public static Map<String, List<Point>> joined(List<CableRun> runs, Map<String, List<Point>> lines) {
        var joined = new HashMap<String, List<Point>>();
        of(runs).forEach((multicore, pairs) -> {
            var free = pairs.stream().filter(run -> !run.manual() && lines.containsKey(run.id())).toList();
            if (free.size() > 1) {
                var way = lines.get(free.get(free.size() / 2).id());
                free.forEach(run -> joined.put(run.id(), along(run, way)));
            }
        });
        return joined;
    }

    /** A pair leaves the way where that first turns, or before it where there is room for a trunk. */
    private static List<Point> along(CableRun run, List<Point> way) {
        var from = run.from().at();
        var to = run.to().at();
        var out = fan(from.x(), way.get(1).x(), run.from().side().sign());
        var in = fan(to.x(), way.get(way.size() - 2).x(), run.to().side().sign());
        var points = new ArrayList<Point>(way.size() + 4);
        points.add(from);
        points.add(new Point(out, from.y()));
        points.add(new Point(out, way.getFirst().y()));
        points.addAll(way.subList(1, way.size() - 1));
        points.add(new Point(in, way.getLast().y()));
        points.add(new Point(in, to.y()));
        points.add(to);
        return simplified(points);
    }

    private static double fan(double port, double turn, int sign) {
        return (turn - port) * sign >= FAN + FAN / 2 ? port + sign * FAN : way(port, turn, sign);
    }

    private static double way(double port, double turn, int sign) {
        return (turn - port) * sign > 0 ? turn : port + sign * FAN;
    }

    private static List<Point> simplified(List<Point> points) {
        var kept = new ArrayList<Point>();
        for (var point : points) {
            if (!kept.isEmpty() && kept.getLast().distance(point) < SAME) {
                continue;
            }
            while (kept.size() > 1 && inLine(kept.get(kept.size() - 2), kept.getLast(), point)) {
                kept.removeLast();
            }
            kept.add(point);
        }
        return kept;
    }

    private static boolean inLine(Point a, Point b, Point c) {
        return Math.abs(a.x() - b.x()) < SAME && Math.abs(b.x() - c.x()) < SAME
                || Math.abs(a.y() - b.y()) < SAME && Math.abs(b.y() - c.y()) < SAME;
    }

    /** The part of the way that all lines share; empty where they do not run together. */
    public static Optional<List<Point>> shared(List<List<Point>> lines) {
        var middle = lines.get(lines.size() / 2);
        var trunk = new ArrayList<Point>();
        for (var i = 1; i < middle.size(); i++) {
            var leg = Optional.of(List.of(middle.get(i - 1), middle.get(i)));
            for (var other : lines) {
                leg = leg.flatMap(part -> inside(part.getFirst(), part.getLast(), other));
            }
            leg.ifPresent(part -> {
                if (trunk.isEmpty()) {
                    trunk.add(part.getFirst());
                }
                if (trunk.getLast().distance(part.getFirst()) < SAME) {
                    trunk.add(part.getLast());
                }
            });
        }
        return trunk.size() < 2 ? Optional.empty() : Optional.of(List.copyOf(trunk));
    }

    /** What of a leg lies on another line, in the direction of the leg. */
    private static Optional<List<Point>> inside(Point from, Point to, List<Point> line) {
        var level = Math.abs(from.y() - to.y()) < SAME;
        for (var i = 1; i < line.size(); i++) {
            var a = line.get(i - 1);
            var b = line.get(i);
            if (level && Math.abs(a.y() - b.y()) < SAME && Math.abs(a.y() - from.y()) < SAME) {
                var left = Math.max(Math.min(from.x(), to.x()), Math.min(a.x(), b.x()));
                var right = Math.min(Math.max(from.x(), to.x()), Math.max(a.x(), b.x()));
                if (right - left >= LEAST) {
                    return Optional.of(from.x() < to.x() ? List.of(new Point(left, from.y()), new Point(right, from.y()))
                            : List.of(new Point(right, from.y()), new Point(left, from.y())));
                }
            } else if (!level && Math.abs(a.x() - b.x()) < SAME && Math.abs(a.x() - from.x()) < SAME) {
                var top = Math.max(Math.min(from.y(), to.y()), Math.min(a.y(), b.y()));
                var bottom = Math.min(Math.max(from.y(), to.y()), Math.max(a.y(), b.y()));
                if (bottom - top >= LEAST) {
                    return Optional.of(from.y() < to.y() ? List.of(new Point(from.x(), top), new Point(from.x(), bottom))
                            : List.of(new Point(from.x(), bottom), new Point(from.x(), top)));
                }
            }
        }
        return Optional.empty();
    }
}
