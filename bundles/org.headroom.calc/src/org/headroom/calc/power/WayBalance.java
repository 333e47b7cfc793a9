/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.headroom.calc.internal.Require;

/**
 * Decides which line each way of a distro uses, so that the line that carries most carries as little as can be. Currents are
 * phasors, so that ways with different power factors and ways between two lines are added up as they flow. Largest first,
 * then exchange, then for few ways a search that leaves nothing out. The same ways and seed always give the same answer.
 */
public final class WayBalance {

    /** Improvements below this are none, in A. */
    static final double TOLERANCE_A = 1e-6;

    /** What a way needs. */
    public enum Kind {
        /** One line and neutral. */
        LINE,
        /** Two lines. */
        PAIR
    }

    /**
     * A way that may be moved.
     *
     * @param kind    what it needs
     * @param current its current against the voltage that drives it: real part active, imaginary part below 0 for lagging
     * @param place   where it is now: its line, or the first line of its pair (0 for L1L2, 1 for L2L3, 2 for L3L1)
     */
    public record Way(Kind kind, Phasor current, int place) {
    }

    /**
     * What is to be balanced.
     *
     * @param lines how many lines there are, 2 or 3
     * @param fixed what each line carries whatever is done, against its own voltage: pinned ways, three-phase loads
     * @param ways  ways that may be moved; pairs only with three lines
     */
    public record Problem(int lines, List<Phasor> fixed, List<Way> ways) {
        public Problem {
            fixed = List.copyOf(fixed);
            ways = List.copyOf(ways);
            if (lines < 2 || lines > 3 || fixed.size() != lines) {
                throw new IllegalArgumentException("Two or three lines, each with what is fixed on it");
            }
            for (Way way : ways) {
                Require.finite("current", way.current().magnitude());
                boolean pair = way.kind() == Kind.PAIR;
                if (way.place() < 0 || way.place() >= lines || pair && lines != 3) {
                    throw new IllegalArgumentException("No place " + way.place() + " for a way of kind " + way.kind());
                }
            }
        }

        /** What each line carries in A with the ways at these places. */
        public double[] currents_A(int[] places) {
            return new LineSums(this, places).magnitudes();
        }

        /** Sums of the currents of each line against its own voltage, with the ways at these places. */
        public List<Phasor> sums(int[] places) {
            var sums = new LineSums(this, places);
            return IntStream.range(0, lines).mapToObj(sums::line).toList();
        }

        /** Where the ways are now. */
        public int[] present() {
            return ways.stream().mapToInt(Way::place).toArray();
        }

        /**
         * What the line that carries most carries at least, in A, wherever the ways go: the currents of all lines against
         * their own voltages always have the same sum, so one of them has a third of it or more.
         */
        public double bound_A() {
            var total = Phasor.ZERO;
            boolean sameQuarter = true;
            for (Phasor phasor : fixed) {
                total = total.plus(phasor);
                sameQuarter &= isLagging(phasor);
            }
            for (Way way : ways) {
                total = total.plus(way.kind() == Kind.LINE ? way.current() : way.current().times(Math.sqrt(3)));
                sameQuarter &= isLagging(way.current()) && way.kind() == Kind.LINE;
            }
            double bound = total.magnitude() / lines;
            if (sameQuarter) {
                // nothing cancels anything: no line carries less than any one thing on it
                bound = Math.max(bound, fixed.stream().mapToDouble(Phasor::magnitude).max().orElse(0));
                bound = Math.max(bound, ways.stream().mapToDouble(way -> way.current().magnitude()).max().orElse(0));
            }
            return bound;
        }

        private static boolean isLagging(Phasor phasor) {
            return phasor.re() >= 0 && phasor.im() <= 0;
        }
    }

    /**
     * Where the ways go.
     *
     * @param places   place of each way, in the order given
     * @param currents what each line carries, in A
     * @param bound_A  what the line that carries most carries at least, however the ways are placed
     * @param proven   whether no other places are better by more than a microampere
     */
    public record Spread(int[] places, double[] currents, double bound_A, boolean proven) {
        public Spread {
            places = places.clone();
            currents = currents.clone();
        }

        @Override
        public int[] places() {
            return places.clone();
        }

        @Override
        public double[] currents() {
            return currents.clone();
        }

        /** What the line that carries most carries, in A. */
        public double worst_A() {
            return Arrays.stream(currents).max().orElse(0);
        }

        /** By how much that is above the bound at most, in % of the bound; 0 for a proven spread. */
        public double gap_percent() {
            return proven || bound_A == 0 ? 0 : 100 * Math.max(0, worst_A() / bound_A - 1);
        }
    }

    private WayBalance() {
    }

    /**
     * Balances ways.
     *
     * @param seed starts the random exchanges for many ways; the same seed gives the same answer
     */
    public static Spread balance(Problem problem, long seed) {
        double bound = problem.bound_A();
        int[] best = BalanceExchange.search(problem, bound, seed);
        boolean proven = worst_A(problem, best) <= bound + TOLERANCE_A;
        if (!proven) {
            var exact = new BalanceSearch(problem, bound, best);
            proven = exact.run();
            best = exact.places();
        }
        return new Spread(best, problem.currents_A(best), proven ? worst_A(problem, best) : bound, proven);
    }

    /** Largest first onto the lightest line, as by hand; for comparison. */
    public static Spread largestFirst(Problem problem) {
        var places = BalanceExchange.largestFirst(problem);
        return new Spread(places, problem.currents_A(places), problem.bound_A(), false);
    }

    static double worst_A(Problem problem, int[] places) {
        return Arrays.stream(problem.currents_A(places)).max().orElse(0);
    }
}
