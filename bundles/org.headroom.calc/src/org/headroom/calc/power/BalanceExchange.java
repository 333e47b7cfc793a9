/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/** Places ways largest first, then moves and swaps them as long as that helps, again and again from random shoves. */
final class BalanceExchange {

    private static final int SHOVES = 40;
    /** So close to the bound, another shove is not worth it. */
    private static final double CLOSE = 1e-5;

    private final WayBalance.Problem problem;
    private final int[] places;
    private final LineSums sums;
    private double worst;
    private double squares;

    private BalanceExchange(WayBalance.Problem problem, int[] places) {
        this.problem = problem;
        this.places = places.clone();
        this.sums = new LineSums(problem, this.places);
        rate();
    }

    static int[] search(WayBalance.Problem problem, double bound, long seed) {
        int[] best = settled(problem, largestFirst(problem));
        int[] present = settled(problem, problem.present());
        double worst = WayBalance.worst_A(problem, best);
        if (WayBalance.worst_A(problem, present) < worst - WayBalance.TOLERANCE_A) {
            best = present;
            worst = WayBalance.worst_A(problem, best);
        }
        var random = new Random(seed);
        for (var shove = 0; shove < SHOVES && worst > bound * (1 + CLOSE); shove++) {
            var shoved = best.clone();
            for (var i = 0; i < 2 + problem.ways().size() / 8 && shoved.length > 0; i++) {
                shoved[random.nextInt(shoved.length)] = random.nextInt(problem.lines());
            }
            shoved = settled(problem, shoved);
            double shovedWorst = WayBalance.worst_A(problem, shoved);
            if (shovedWorst < worst - WayBalance.TOLERANCE_A) {
                best = shoved;
                worst = shovedWorst;
            }
        }
        return best;
    }

    static int[] largestFirst(WayBalance.Problem problem) {
        var ways = problem.ways();
        var order = IntStream.range(0, ways.size()).boxed()
                .sorted(Comparator.comparingDouble(way -> -ways.get(way).current().magnitude()))
                .mapToInt(way -> way).toArray();
        var places = new int[ways.size()];
        Arrays.fill(places, -1);
        var sums = new LineSums(problem, places);
        for (var way : order) {
            int lightest = 0;
            double least = Double.MAX_VALUE;
            for (var place = 0; place < problem.lines(); place++) {
                sums.add(way, place, 1);
                double squares = sums.squares();
                sums.add(way, place, -1);
                if (squares < least - WayBalance.TOLERANCE_A) {
                    lightest = place;
                    least = squares;
                }
            }
            places[way] = lightest;
            sums.add(way, lightest, 1);
        }
        return places;
    }

    private static int[] settled(WayBalance.Problem problem, int[] places) {
        var exchange = new BalanceExchange(problem, places);
        boolean better = true;
        while (better) {
            better = false;
            for (var a = 0; a < places.length; a++) {
                for (var place = 0; place < problem.lines(); place++) {
                    better |= exchange.tryMove(a, place);
                }
                for (var b = a + 1; b < places.length; b++) {
                    better |= exchange.trySwap(a, b);
                }
            }
        }
        return exchange.places;
    }

    private boolean tryMove(int way, int place) {
        int from = places[way];
        if (from == place) {
            return false;
        }
        move(way, place);
        if (isBetter()) {
            rate();
            return true;
        }
        move(way, from);
        return false;
    }

    private boolean trySwap(int a, int b) {
        int placeA = places[a];
        int placeB = places[b];
        if (placeA == placeB || problem.ways().get(a).kind() != problem.ways().get(b).kind()) {
            return false;
        }
        move(a, placeB);
        move(b, placeA);
        if (isBetter()) {
            rate();
            return true;
        }
        move(a, placeA);
        move(b, placeB);
        return false;
    }

    private void move(int way, int place) {
        sums.add(way, places[way], -1);
        sums.add(way, place, 1);
        places[way] = place;
    }

    private boolean isBetter() {
        double now = sums.worst();
        return now < worst - WayBalance.TOLERANCE_A
                || now < worst + WayBalance.TOLERANCE_A && sums.squares() < squares - WayBalance.TOLERANCE_A;
    }

    private void rate() {
        worst = sums.worst();
        squares = sums.squares();
    }
}
