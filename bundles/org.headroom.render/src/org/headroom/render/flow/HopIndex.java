/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.headroom.render.scene.Point;

/**
 * Knows where cables cross and is kept up to date line by line: the level one steps over the upright one. For one thread.
 *
 * @param <K> what a line belongs to
 */
public final class HopIndex<K> {

    private static final double STRAIGHT = 0.01;
    /** Nearer to the end of a part than this, two lines meet rather than cross. */
    private static final double MEET = 3;

    /** A part of a line: at one x from one y to another, or the other way round. */
    private record Leg<K>(K line, double at, double from, double to) {
    }

    private final TreeMap<Double, List<Leg<K>>> uprights = new TreeMap<>();
    private final TreeMap<Double, List<Leg<K>>> levels = new TreeMap<>();
    private final Map<K, List<Point>> lines = new HashMap<>();

    /** Takes a line in that is not there yet, of which nobody needs to know whom it crosses. */
    public void add(K key, List<Point> points) {
        lines.put(key, points);
        for (var leg : legs(key, points, true)) {
            uprights.computeIfAbsent(leg.at(), at -> new ArrayList<>(2)).add(leg);
        }
        for (var leg : legs(key, points, false)) {
            levels.computeIfAbsent(leg.at(), at -> new ArrayList<>(2)).add(leg);
        }
    }

    /**
     * Takes a line in, instead of the one that was there before.
     *
     * @return the other lines whose hops may be others now
     */
    public Set<K> put(K key, List<Point> points) {
        if (points.equals(lines.get(key))) {
            return Set.of();
        }
        var over = remove(key);
        add(key, points);
        legs(key, points, true).forEach(leg -> over(leg, over));
        over.remove(key);
        return over;
    }

    /**
     * Takes a line out.
     *
     * @return the other lines whose hops may be others now
     */
    public Set<K> remove(K key) {
        var over = new HashSet<K>();
        var points = lines.remove(key);
        if (points != null) {
            for (var leg : legs(key, points, true)) {
                take(uprights, leg);
                over(leg, over);
            }
            legs(key, points, false).forEach(leg -> take(levels, leg));
        }
        return over;
    }

    private static <K> void take(TreeMap<Double, List<Leg<K>>> legs, Leg<K> leg) {
        var there = legs.get(leg.at());
        there.remove(leg);
        if (there.isEmpty()) {
            legs.remove(leg.at());
        }
    }

    /** Where a line steps over others, part by part and from left to right. */
    public List<Point> hops(K key) {
        var hops = new ArrayList<Point>();
        for (var level : legs(key, lines.getOrDefault(key, List.of()), false)) {
            if (level.to() - level.from() <= 2 * MEET) {
                continue;
            }
            for (var there : uprights.subMap(level.from() + MEET, true, level.to() - MEET, true).values()) {
                for (var upright : there) {
                    if (crosses(level, upright)) {
                        hops.add(new Point(upright.at(), level.at()));
                    }
                }
            }
        }
        return hops.isEmpty() ? List.of() : hops;
    }

    /** The lines that step over an upright part. */
    private void over(Leg<K> upright, Set<K> found) {
        if (upright.to() - upright.from() <= 2 * MEET) {
            return;
        }
        for (var there : levels.subMap(upright.from(), false, upright.to(), false).values()) {
            for (var level : there) {
                if (crosses(level, upright)) {
                    found.add(level.line());
                }
            }
        }
    }

    private static <K> boolean crosses(Leg<K> level, Leg<K> upright) {
        return !level.line().equals(upright.line()) && upright.at() >= level.from() + MEET && upright.at() <= level.to() - MEET
                && level.at() > upright.from() + MEET && level.at() < upright.to() - MEET;
    }

    private static <K> List<Leg<K>> legs(K key, List<Point> points, boolean upright) {
        var legs = new ArrayList<Leg<K>>(points.size());
        for (var i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            if (upright && Math.abs(from.x() - to.x()) < STRAIGHT) {
                legs.add(new Leg<>(key, from.x(), Math.min(from.y(), to.y()), Math.max(from.y(), to.y())));
            } else if (!upright && Math.abs(from.y() - to.y()) < STRAIGHT) {
                legs.add(new Leg<>(key, from.y(), Math.min(from.x(), to.x()), Math.max(from.x(), to.x())));
            }
        }
        return legs;
    }
}
