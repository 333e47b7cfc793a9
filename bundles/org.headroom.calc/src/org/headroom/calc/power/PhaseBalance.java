/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.headroom.calc.internal.Require;

/**
 * Spreads single-phase loads over the phases so that the heaviest phase is as light as can be, and then the lightest as
 * heavy as can be. Largest first, then exchange, then an exhaustive search that is given up after a fixed number of
 * steps, so that the same loads always give the same answer.
 */
public final class PhaseBalance {

    private static final int PHASES = 3;
    private static final long STEPS = 3_000_000;

    /**
     * Where the loads go.
     *
     * @param phases phase (0 to 2) of each load, in the order given
     * @param totals sum of each phase, in the unit given
     * @param proven whether no better spread exists
     */
    public record Spread(int[] phases, double[] totals, boolean proven) {

        public Spread {
            phases = phases.clone();
            totals = totals.clone();
        }

        @Override
        public int[] phases() {
            return phases.clone();
        }

        @Override
        public double[] totals() {
            return totals.clone();
        }

        public double heaviest() {
            return Arrays.stream(totals).max().orElse(0);
        }

        public double lightest() {
            return Arrays.stream(totals).min().orElse(0);
        }

        /** Greatest deviation from the mean in per cent of the mean; 0 for no load at all. */
        public double unbalance_percent() {
            var mean = Arrays.stream(totals).average().orElse(0);
            return mean == 0 ? 0 : 100 * Math.max(heaviest() - mean, mean - lightest()) / mean;
        }
    }

    private final double[] loads;
    private final int[] order;
    private final int[] best;
    private final int[] current;
    private double bestHeaviest;
    private double bestLightest;
    private long stepsLeft = STEPS;

    private PhaseBalance(double[] loads) {
        this.loads = loads;
        order = IntStream.range(0, loads.length).boxed()
                .sorted(Comparator.comparingDouble(i -> -loads[i])).mapToInt(i -> i).toArray();
        best = new int[loads.length];
        current = new int[loads.length];
    }

    /**
     * Spreads the loads over three phases.
     *
     * @param loads currents in A by duty (better) or powers in W, each ≥ 0
     * @throws IllegalArgumentException when a load is negative or not finite
     */
    public static Spread spread(double... loads) {
        for (var load : loads) {
            Require.notNegative("load", load);
        }
        var balance = new PhaseBalance(loads.clone());
        balance.largestFirst();
        balance.exchange();
        balance.search(0, new double[PHASES]);
        return new Spread(balance.best, totals(balance.loads, balance.best), balance.stepsLeft > 0);
    }

    /** Largest first onto the lightest phase: the usual way by hand, not always the best. */
    public static Spread largestFirst(double... loads) {
        var balance = new PhaseBalance(loads.clone());
        balance.largestFirst();
        return new Spread(balance.best, totals(loads, balance.best), false);
    }

    private void largestFirst() {
        var totals = new double[PHASES];
        for (var load : order) {
            var lightest = 0;
            for (var p = 1; p < PHASES; p++) {
                lightest = totals[p] < totals[lightest] ? p : lightest;
            }
            best[load] = lightest;
            totals[lightest] += loads[load];
        }
        rate(totals);
    }

    /** Moves and swaps as long as that makes it better. */
    private void exchange() {
        var totals = totals(loads, best);
        var better = true;
        while (better) {
            better = false;
            for (var a = 0; a < loads.length; a++) {
                for (var p = 0; p < PHASES; p++) {
                    better |= tryMove(totals, a, p);
                }
                for (var b = a + 1; b < loads.length; b++) {
                    better |= trySwap(totals, a, b);
                }
            }
        }
    }

    private boolean tryMove(double[] totals, int load, int phase) {
        var from = best[load];
        if (from == phase) {
            return false;
        }
        totals[from] -= loads[load];
        totals[phase] += loads[load];
        if (isBetter(totals)) {
            best[load] = phase;
            rate(totals);
            return true;
        }
        totals[from] += loads[load];
        totals[phase] -= loads[load];
        return false;
    }

    private boolean trySwap(double[] totals, int a, int b) {
        var difference = loads[a] - loads[b];
        if (best[a] == best[b] || difference == 0) {
            return false;
        }
        totals[best[a]] -= difference;
        totals[best[b]] += difference;
        if (isBetter(totals)) {
            var phase = best[a];
            best[a] = best[b];
            best[b] = phase;
            rate(totals);
            return true;
        }
        totals[best[a]] += difference;
        totals[best[b]] -= difference;
        return false;
    }

    /** Tries every spread that can still be better; phases that are still empty count as one. */
    private void search(int depth, double[] totals) {
        if (stepsLeft-- <= 0 || bestHeaviest - bestLightest <= tolerance()) {
            return;
        }
        if (depth == order.length) {
            if (isBetter(totals)) {
                System.arraycopy(current, 0, best, 0, best.length);
                rate(totals);
            }
            return;
        }
        var load = order[depth];
        var triedEmpty = false;
        for (var p = 0; p < PHASES; p++) {
            var empty = totals[p] == 0;
            if (empty && triedEmpty || totals[p] + loads[load] > bestHeaviest + tolerance()) {
                continue;
            }
            triedEmpty |= empty;
            current[load] = p;
            var before = totals[p];
            totals[p] += loads[load];
            search(depth + 1, totals);
            totals[p] = before;
        }
    }

    private boolean isBetter(double[] totals) {
        var heaviest = Math.max(totals[0], Math.max(totals[1], totals[2]));
        var lightest = Math.min(totals[0], Math.min(totals[1], totals[2]));
        return heaviest < bestHeaviest - tolerance()
                || heaviest <= bestHeaviest + tolerance() && lightest > bestLightest + tolerance();
    }

    private void rate(double[] totals) {
        bestHeaviest = Math.max(totals[0], Math.max(totals[1], totals[2]));
        bestLightest = Math.min(totals[0], Math.min(totals[1], totals[2]));
    }

    private double tolerance() {
        return 1e-9 * (1 + bestHeaviest);
    }

    private static double[] totals(double[] loads, int[] phases) {
        var totals = new double[PHASES];
        for (var i = 0; i < loads.length; i++) {
            totals[phases[i]] += loads[i];
        }
        return totals;
    }
}
