/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.headroom.calc.internal.Require;

/**
 * A figure of a maker over another one, such as fuel over load or runtime over load: straight lines between published points,
 * nothing outside of them.
 */
public final class PublishedCurve {

    private final TreeMap<Double, Double> points = new TreeMap<>();

    /** @param points published points, each place once; finite, not negative */
    public PublishedCurve(List<double[]> points) {
        for (var point : points) {
            if (this.points.put(Require.notNegative("place", point[0]), Require.notNegative("figure", point[1])) != null) {
                throw new IllegalArgumentException("Two points for " + point[0]);
            }
        }
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** The figure at a place; empty outside of what is published. */
    public OptionalDouble at(double place) {
        Map.Entry<Double, Double> below = points.floorEntry(Require.notNegative("place", place));
        Map.Entry<Double, Double> above = points.ceilingEntry(place);
        if (below == null || above == null) {
            return OptionalDouble.empty();
        }
        if (below.getKey().equals(above.getKey())) {
            return OptionalDouble.of(below.getValue());
        }
        double part = (place - below.getKey()) / (above.getKey() - below.getKey());
        return OptionalDouble.of(below.getValue() + part * (above.getValue() - below.getValue()));
    }

    /** Least place that is published; empty without points. */
    public OptionalDouble first() {
        return points.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(points.firstKey());
    }

    /** Greatest place that is published; empty without points. */
    public OptionalDouble last() {
        return points.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(points.lastKey());
    }
}
