/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.headroom.calc.internal.Require;

/**
 * What an amplifier draws (watts or amperes) over the power that it gives, from published points: straight lines
 * between them. Every answer says how far it is backed by them.
 *
 * @param points published points, at least one, each output power once
 */
public record DrawCurve(List<Point> points) {

    /** A published point: mean output power in W (0 for idle) and what is drawn, in the unit of the curve. */
    public record Point(double output_W, double draw) {
        public Point {
            Require.notNegative("output", output_W);
            Require.notNegative("draw", draw);
        }
    }

    /** How far a figure is backed by published ones, the best first. */
    public enum Basis {
        /** It is a published figure. */
        PUBLISHED,
        /** On the line between two published figures. */
        INTERPOLATED,
        /** Below the first published figure: that one is given, so it is rather too high. */
        BELOW_PUBLISHED,
        /** Above the last published figure: the line between the last two is carried on. Not to be relied on. */
        BEYOND_PUBLISHED
    }

    /** A figure and how far it is backed. */
    public record Draw(double value, Basis basis) {
    }

    public DrawCurve {
        points = points.stream().sorted(Comparator.comparingDouble(Point::output_W)).toList();
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A curve needs at least one published point");
        }
        for (var i = 1; i < points.size(); i++) {
            if (points.get(i).output_W() == points.get(i - 1).output_W()) {
                throw new IllegalArgumentException("Two points for " + points.get(i).output_W() + " W");
            }
        }
    }

    /** What is drawn at this output power in W (≥ 0); empty when above the only point that is known. */
    public Optional<Draw> at(double output_W) {
        Require.notNegative("output", output_W);
        var first = points.getFirst();
        if (output_W < first.output_W()) {
            return Optional.of(new Draw(first.draw(), Basis.BELOW_PUBLISHED));
        }
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            if (point.output_W() == output_W) {
                return Optional.of(new Draw(point.draw(), Basis.PUBLISHED));
            }
            if (point.output_W() > output_W) {
                return Optional.of(new Draw(onLine(points.get(i - 1), point, output_W), Basis.INTERPOLATED));
            }
        }
        if (points.size() == 1) {
            return Optional.empty();
        }
        return Optional.of(new Draw(onLine(points.get(points.size() - 2), points.getLast(), output_W),
                Basis.BEYOND_PUBLISHED));
    }

    private static double onLine(Point a, Point b, double output_W) {
        return a.draw() + (b.draw() - a.draw()) * (output_W - a.output_W()) / (b.output_W() - a.output_W());
    }
}
