/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds where wires cross, so that one can be drawn hopping over the other. A crossing is where the inside of a
 * horizontal leg meets the inside of a vertical leg; corners and ends that touch are none. The horizontal wire hops.
 * Legs that are neither horizontal nor vertical are left out.
 */
public final class Crossings {

    private record Flat(String wire, int leg, double y, double from, double to) {
    }

    private record Upright(String wire, double x, double from, double to) {
    }

    private final List<Flat> flats = new ArrayList<>();
    private final List<Upright> uprights = new ArrayList<>();

    private Crossings() {
    }

    /**
     * All crossings by hopping wire; those of one wire in the order of its legs and along each leg in its direction. A
     * sweep from left to right, in time about proportional to legs and crossings.
     *
     * @param routes by wire
     */
    public static Map<String, List<Crossing>> of(Map<String, List<Point>> routes) {
        return of(routes, wire -> true);
    }

    /**
     * As {@link #of(Map)}, for the hops of some wires only.
     *
     * @param routes by wire, all that may be hopped over
     * @param hopping which wires' hops are wanted
     */
    public static Map<String, List<Crossing>> of(Map<String, List<Point>> routes, Predicate<String> hopping) {
        var crossings = new Crossings();
        routes.forEach((wire, points) -> crossings.add(wire, points, hopping.test(wire)));
        var found = crossings.sweep();
        Map<String, List<Crossing>> byWire = new LinkedHashMap<>();
        for (var wire : routes.keySet()) {
            var hops = found.get(wire);
            if (hops != null) {
                byWire.put(wire, inOrder(hops, routes.get(wire)));
            }
        }
        return byWire;
    }

    private static List<Crossing> inOrder(List<Crossing> hops, List<Point> route) {
        hops.sort(Comparator.comparingInt(Crossing::leg)
                .thenComparingDouble(hop -> Math.abs(hop.at().x() - route.get(hop.leg()).x()))
                .thenComparing(Crossing::under));
        return List.copyOf(hops);
    }

    private void add(String wire, List<Point> points, boolean hops) {
        for (var i = 0; i + 1 < points.size(); i++) {
            var a = points.get(i);
            var b = points.get(i + 1);
            if (a.y() == b.y() && a.x() != b.x()) {
                if (hops) {
                    flats.add(new Flat(wire, i, a.y(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x())));
                }
            } else if (a.x() == b.x() && a.y() != b.y()) {
                uprights.add(new Upright(wire, a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y())));
            }
        }
    }

    private Map<String, List<Crossing>> sweep() {
        flats.sort(Comparator.comparingDouble(Flat::from));
        uprights.sort(Comparator.comparingDouble(Upright::x));
        var levels = flats.stream().mapToDouble(Flat::y).sorted().distinct().toArray();
        var open = new BitSet(levels.length);
        List<List<Flat>> atLevel = new ArrayList<>(levels.length);
        for (var i = 0; i < levels.length; i++) {
            atLevel.add(new ArrayList<>(2));
        }
        Map<String, List<Crossing>> found = new LinkedHashMap<>();
        var next = 0;
        for (var upright : uprights) {
            while (next < flats.size() && flats.get(next).from < upright.x) {
                var flat = flats.get(next++);
                var level = Arrays.binarySearch(levels, flat.y);
                atLevel.get(level).add(flat);
                open.set(level);
            }
            var first = Arrays.binarySearch(levels, upright.from);
            first = first < 0 ? -first - 1 : first + 1;
            for (var level = open.nextSetBit(first); level >= 0 && levels[level] < upright.to;
                    level = open.nextSetBit(level + 1)) {
                var there = atLevel.get(level);
                there.removeIf(flat -> flat.to <= upright.x);
                if (there.isEmpty()) {
                    open.clear(level);
                }
                for (var flat : there) {
                    found.computeIfAbsent(flat.wire, wire -> new ArrayList<>()).add(new Crossing(flat.wire, flat.leg,
                            upright.wire, new Point(upright.x, flat.y)));
                }
            }
        }
        return found;
    }
}
