/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.array;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Finds the splay of a hang. It walks from a start by single steps of one angle or of the tilt, takes whichever betters the goal most, and stops when none does: the result is
 * never worse than the start, and always within the angles that the cabinets allow. It is not proved to be the best of all.
 */
public final class AutoSplay {

    /**
     * A setting of a hang.
     *
     * @param tilt_deg  of the top cabinet
     * @param splay_deg of each cabinet against the one above; the first is 0
     */
    public record Setting(double tilt_deg, List<Double> splay_deg) {
        public Setting {
            splay_deg = List.copyOf(splay_deg);
        }
    }

    /**
     * What the rigging lets one set.
     *
     * @param steps_deg   angles between cabinets, rising
     * @param leastTilt_deg lowest tilt of the top cabinet
     * @param mostTilt_deg  highest
     * @param tiltStep_deg  steps of it; above 0
     */
    public record Limits(List<Double> steps_deg, double leastTilt_deg, double mostTilt_deg, double tiltStep_deg) {
        public Limits {
            steps_deg = steps_deg.stream().sorted().toList();
            if (steps_deg.isEmpty() || !(tiltStep_deg > 0) || !(leastTilt_deg <= mostTilt_deg)) {
                throw new IllegalArgumentException("angles, a tilt step above 0 and a range of tilt are needed");
            }
        }
    }

    private final Limits limits;
    private final ToDoubleFunction<Setting> goal;

    /** @param goal what is to be small, such as the spread of level over the audience; called many times */
    public AutoSplay(Limits limits, ToDoubleFunction<Setting> goal) {
        this.limits = limits;
        this.goal = goal;
    }

    /** A start: angles rise evenly from the smallest so that the hang covers from one tilt to another. */
    public Setting start(int boxes, double tilt_deg, double lowestTilt_deg) {
        var splay = new ArrayList<Double>();
        double wanted = Math.max(0, tilt_deg - lowestTilt_deg);
        for (int i = 0; i < boxes; i++) {
            splay.add(i == 0 ? 0 : nearest(wanted * 2 * i / ((double) boxes * (boxes - 1))));
        }
        return new Setting(Math.clamp(tilt_deg, limits.leastTilt_deg(), limits.mostTilt_deg()), splay);
    }

    /**
     * The best setting that steps lead to.
     *
     * @param rounds most rounds of steps
     */
    public Setting improve(Setting start, int rounds) {
        var best = start;
        double value = goal.applyAsDouble(best);
        for (int round = 0; round < rounds; round++) {
            var before = best;
            for (var each : neighbours(before)) {
                double other = goal.applyAsDouble(each);
                if (other < value - 1e-9) {
                    value = other;
                    best = each;
                }
            }
            if (best.equals(before)) {
                return best;
            }
        }
        return best;
    }

    private List<Setting> neighbours(Setting of) {
        var all = new ArrayList<Setting>();
        for (double step : new double[] {-limits.tiltStep_deg(), limits.tiltStep_deg()}) {
            double tilt = of.tilt_deg() + step;
            if (tilt >= limits.leastTilt_deg() && tilt <= limits.mostTilt_deg()) {
                all.add(new Setting(tilt, of.splay_deg()));
            }
        }
        for (int i = 1; i < of.splay_deg().size(); i++) {
            int at = limits.steps_deg().indexOf(nearest(of.splay_deg().get(i)));
            for (int to : new int[] {at - 1, at + 1}) {
                if (to >= 0 && to < limits.steps_deg().size()) {
                    var splay = new ArrayList<>(of.splay_deg());
                    splay.set(i, limits.steps_deg().get(to));
                    all.add(new Setting(of.tilt_deg(), splay));
                }
            }
        }
        return all;
    }

    private double nearest(double angle) {
        return limits.steps_deg().stream().reduce((a, b) -> Math.abs(a - angle) <= Math.abs(b - angle) ? a : b).orElseThrow();
    }
}
