/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Searches for a better spread without leaving one out, as far as a fixed number of steps allows. Only sets of ways whose
 * current along the sum of all currents lies in a narrow window can be one line of a better spread: no line may carry more
 * than the best known, so none may carry less than what the others leave. Sets in a window are found by meeting in the
 * middle (Horowitz and Sahni 1974), and equal ways count as one kind (Schroeppel and Shamir 1981 and later for the idea of
 * deciding one line after the other).
 */
final class BalanceSearch {

    private static final long STEPS = 60_000_000;
    /** More pairs than this are placed by exchange only. */
    private static final int PAIRS = 4;
    private static final int HALF = 1 << 15;

    private final WayBalance.Problem problem;
    private final double bound;
    private int[] best;
    private double worst;
    private long steps = STEPS;
    /** The direction of the sum of all currents. */
    private double ux;
    private double uy;

    BalanceSearch(WayBalance.Problem problem, double bound, int[] best) {
        this.problem = problem;
        this.bound = bound;
        this.best = best.clone();
        this.worst = WayBalance.worst_A(problem, best);
    }

    int[] places() {
        return best.clone();
    }

    /** Searches; returns whether nothing was left out. */
    boolean run() {
        var pairs = new ArrayList<Integer>();
        for (var way = 0; way < problem.ways().size(); way++) {
            if (problem.ways().get(way).kind() == WayBalance.Kind.PAIR) {
                pairs.add(way);
            }
        }
        if (pairs.size() > PAIRS) {
            return false;
        }
        int spreads = (int) Math.pow(3, pairs.size());
        for (var spread = 0; spread < spreads; spread++) {
            var places = new int[problem.ways().size()];
            Arrays.fill(places, -1);
            int rest = spread;
            for (int pair : pairs) {
                places[pair] = rest % 3;
                rest /= 3;
            }
            if (!lines(places)) {
                return false;
            }
        }
        return true;
    }

    /** Places the ways of one line; those of two lines are placed. */
    private boolean lines(int[] places) {
        var sums = new LineSums(problem, places);
        var kinds = kinds();
        var total = new double[2];
        for (var line = 0; line < problem.lines(); line++) {
            total[0] += sums.line(line).re();
            total[1] += sums.line(line).im();
        }
        for (WayKind kind : kinds) {
            total[0] += kind.re * kind.ways.size();
            total[1] += kind.im * kind.ways.size();
        }
        double length = Math.hypot(total[0], total[1]);
        if (length == 0) {
            return true;
        }
        ux = total[0] / length;
        uy = total[1] / length;
        var counts = kinds.stream().mapToInt(kind -> kind.ways.size()).toArray();
        if (problem.lines() == 2) {
            return split(kinds, counts, sums, 0, length, new int[kinds.size()], places);
        }
        var first = sums.line(0);
        var halves = halves(kinds, counts);
        if (halves == null) {
            return false;
        }
        double base = along(first.re(), first.im());
        // lines that start alike may change places: the first is the one that gets most
        boolean alike = Math.hypot(first.re() - sums.line(1).re(), first.im() - sums.line(1).im()) == 0
                && Math.hypot(first.re() - sums.line(2).re(), first.im() - sums.line(2).im()) == 0;
        for (Part left : halves[0]) {
            double most = worst - WayBalance.TOLERANCE_A - base - left.along;
            double least = (alike ? Math.max(length / 3, length - 2 * worst) : length - 2 * worst)
                    - WayBalance.TOLERANCE_A - base - left.along;
            int from = firstAbove(halves[1], least);
            for (int at = from; at < halves[1].length && halves[1][at].along < most; at++) {
                if (steps-- <= 0) {
                    return false;
                }
                var right = halves[1][at];
                double re = first.re() + left.re + right.re;
                double im = first.im() + left.im + right.im;
                if (Math.hypot(re, im) >= worst - WayBalance.TOLERANCE_A) {
                    continue;
                }
                var taken = new int[counts.length];
                var remaining = counts.clone();
                for (var kind = 0; kind < counts.length; kind++) {
                    taken[kind] = left.counts[kind] + right.counts[kind];
                    remaining[kind] -= taken[kind];
                }
                if (!split(kinds, remaining, sums, 1, length - along(re, im), taken, places)) {
                    return false;
                }
                if (worst <= bound + WayBalance.TOLERANCE_A) {
                    return true;
                }
            }
        }
        return true;
    }

    /** Splits what remains over the last two lines. */
    private boolean split(List<WayKind> kinds, int[] counts, LineSums sums, int line, double length, int[] taken,
            int[] places) {
        var halves = halves(kinds, counts);
        if (halves == null) {
            return false;
        }
        var a = sums.line(line);
        var b = sums.line(line + 1);
        double re = b.re();
        double im = b.im();
        for (var kind = 0; kind < counts.length; kind++) {
            re += counts[kind] * kinds.get(kind).re;
            im += counts[kind] * kinds.get(kind).im;
        }
        double base = along(a.re(), a.im());
        for (Part left : halves[0]) {
            int at = firstAbove(halves[1], length - worst - base - left.along);
            for (; at < halves[1].length; at++) {
                var right = halves[1][at];
                if (right.along >= worst - WayBalance.TOLERANCE_A - base - left.along) {
                    break;
                }
                if (steps-- <= 0) {
                    return false;
                }
                double x = left.re + right.re;
                double y = left.im + right.im;
                double now = Math.max(Math.hypot(a.re() + x, a.im() + y), Math.hypot(re - x, im - y));
                if (now < worst - WayBalance.TOLERANCE_A) {
                    keep(kinds, taken, left, right, line, places);
                }
            }
            steps--;
        }
        return true;
    }

    private void keep(List<WayKind> kinds, int[] taken, Part left, Part right, int line, int[] places) {
        var spread = places.clone();
        for (var kind = 0; kind < kinds.size(); kind++) {
            int first = taken[kind];
            int second = first + left.counts[kind] + right.counts[kind];
            var ways = kinds.get(kind).ways;
            for (var i = 0; i < ways.size(); i++) {
                spread[ways.get(i)] = i < first ? 0 : i < second ? line : line + 1;
            }
        }
        double now = WayBalance.worst_A(problem, spread);
        if (now < worst) {
            worst = now;
            best = spread;
        }
    }

    private double along(double re, double im) {
        return re * ux + im * uy;
    }

    /** Ways with equal currents. */
    private record WayKind(double re, double im, List<Integer> ways) {
    }

    private List<WayKind> kinds() {
        var kinds = new ArrayList<WayKind>();
        for (var way = 0; way < problem.ways().size(); way++) {
            var each = problem.ways().get(way);
            if (each.kind() == WayBalance.Kind.LINE) {
                var same = kinds.stream().filter(kind -> Math.abs(kind.re - each.current().re()) < WayBalance.TOLERANCE_A
                        && Math.abs(kind.im - each.current().im()) < WayBalance.TOLERANCE_A).findFirst();
                if (same.isEmpty()) {
                    kinds.add(new WayKind(each.current().re(), each.current().im(), new ArrayList<>()));
                }
                same.orElseGet(kinds::getLast).ways.add(way);
            }
        }
        return kinds;
    }

    /** A choice of ways: how many of each kind, and their sum. */
    private record Part(int[] counts, double re, double im, double along) {
    }

    /** All choices from the one half of the kinds, and those from the other, sorted; null where they are too many. */
    private Part[][] halves(List<WayKind> kinds, int[] counts) {
        var halves = new Part[2][];
        var order = new ArrayList<Integer>();
        double choices = 1;
        for (var kind = 0; kind < counts.length; kind++) {
            if (counts[kind] > 0) {
                order.add(kind);
                choices *= counts[kind] + 1;
            }
        }
        double half = Math.sqrt(choices);
        int middle = 0;
        for (double so = 1; middle < order.size() && so * (counts[order.get(middle)] + 1) <= half + 0.5; middle++) {
            so *= counts[order.get(middle)] + 1;
        }
        halves[0] = choices(kinds, counts, order.subList(0, middle));
        halves[1] = choices(kinds, counts, order.subList(middle, order.size()));
        if (halves[0] == null || halves[1] == null) {
            return null;
        }
        Arrays.sort(halves[1], Comparator.comparingDouble(part -> part.along));
        return halves;
    }

    private Part[] choices(List<WayKind> kinds, int[] counts, List<Integer> of) {
        double size = 1;
        for (int kind : of) {
            size *= counts[kind] + 1;
        }
        if (size > HALF) {
            return null;
        }
        var parts = new Part[(int) size];
        parts[0] = new Part(new int[counts.length], 0, 0, 0);
        int filled = 1;
        for (int kind : of) {
            int before = filled;
            for (var count = 1; count <= counts[kind]; count++) {
                for (var i = 0; i < before; i++) {
                    var part = parts[i];
                    var more = part.counts.clone();
                    more[kind] = count;
                    double re = part.re + count * kinds.get(kind).re;
                    double im = part.im + count * kinds.get(kind).im;
                    parts[filled++] = new Part(more, re, im, along(re, im));
                }
            }
        }
        steps -= filled;
        return parts;
    }

    private static int firstAbove(Part[] sorted, double least) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle].along > least) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
