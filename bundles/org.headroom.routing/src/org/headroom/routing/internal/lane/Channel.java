/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.lane;

import java.util.Arrays;
import java.util.List;

/**
 * Runs that share room: puts them in an order with few crossings, then on lanes. Working on one channel touches no
 * other.
 */
final class Channel {

    private static final int ROUNDS = 8;
    private static final double EPS = 1e-6;

    private final List<Run> runs;
    private final double grid;
    private final StandingRuns standing;
    private final int[][] near;
    private final int[][] weight;
    private int[] order;
    private final int[] rank;

    /**
     * @param runs of the channel
     * @param pairs indices of runs that may not share a lane, two by two
     */
    Channel(List<Run> runs, int[] pairs, double grid, StandingRuns standing) {
        this.runs = runs;
        this.grid = grid;
        this.standing = standing;
        var n = runs.size();
        var sizes = new int[n];
        for (var i : pairs) {
            sizes[i]++;
        }
        near = new int[n][];
        weight = new int[n][];
        for (var i = 0; i < n; i++) {
            near[i] = new int[sizes[i]];
            weight[i] = new int[sizes[i]];
        }
        Arrays.fill(sizes, 0);
        for (var p = 0; p < pairs.length; p += 2) {
            var i = pairs[p];
            var j = pairs[p + 1];
            var difference = PairCost.difference(runs.get(i), runs.get(j));
            near[i][sizes[i]] = j;
            weight[i][sizes[i]++] = difference;
            near[j][sizes[j]] = i;
            weight[j][sizes[j]++] = -difference;
        }
        rank = new int[n];
    }

    /** Gives every run its place. */
    void arrange() {
        sort();
        sift();
        squeeze();
        place();
    }

    private void sort() {
        var n = runs.size();
        var key = new double[n];
        for (var i = 0; i < n; i++) {
            var run = runs.get(i);
            var rightAtLow = run.leads(run.end(0) <= run.end(1) ? 0 : 1) > 0;
            var middle = (run.low + run.high) / 2;
            key[i] = rightAtLow ? middle : -middle;
        }
        var sorted = new Integer[n];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, (i, j) -> {
            var byRoom = Double.compare(Math.rint((runs.get(i).least + runs.get(i).most) / 128),
                    Math.rint((runs.get(j).least + runs.get(j).most) / 128));
            if (byRoom != 0) {
                return byRoom;
            }
            return key[i] != key[j] ? Double.compare(key[i], key[j]) : Integer.compare(i, j);
        });
        order = new int[n];
        for (var k = 0; k < n; k++) {
            order[k] = sorted[k];
            rank[order[k]] = k;
        }
    }

    /** Moves one run after the other to where it costs least, until nothing gets better. */
    private void sift() {
        var turn = order.clone();
        for (var round = 0; round < ROUNDS; round++) {
            var moved = false;
            for (var i : turn) {
                moved |= moveToBest(i);
            }
            if (!moved) {
                return;
            }
        }
    }

    private boolean moveToBest(int i) {
        var count = near[i].length;
        var byRank = new long[count];
        long cost = 0;
        for (var k = 0; k < count; k++) {
            byRank[k] = ((long) rank[near[i][k]] << 32) | k;
            cost += weight[i][k];
        }
        Arrays.sort(byRank);
        var current = Long.MAX_VALUE;
        var best = Long.MAX_VALUE;
        var bestGap = 0;
        for (var gap = 0; gap <= count; gap++) {
            if (gap > 0) {
                cost -= 2L * weight[i][(int) byRank[gap - 1]];
            }
            var before = gap == 0 || (int) (byRank[gap - 1] >> 32) < rank[i];
            var after = gap == count || (int) (byRank[gap] >> 32) > rank[i];
            if (before && after) {
                current = cost;
            }
            if (cost < best) {
                best = cost;
                bestGap = gap;
            }
        }
        if (best >= current) {
            return false;
        }
        var to = bestGap == 0 ? (int) (byRank[0] >> 32) : (int) (byRank[bestGap - 1] >> 32) + 1;
        var from = rank[i];
        if (to > from) {
            to--;
            System.arraycopy(order, from + 1, order, from, to - from);
        } else {
            System.arraycopy(order, to, order, to + 1, from - to);
        }
        order[to] = i;
        for (var k = Math.min(from, to); k <= Math.max(from, to); k++) {
            rank[order[k]] = k;
        }
        return true;
    }

    /** Lessens the distance between runs where the channel has too little room for all. */
    private void squeeze() {
        var n = order.length;
        for (var round = 0; round < 5; round++) {
            var first = earliest(true);
            var last = latest(true);
            var tight = false;
            for (var i = 0; i < n; i++) {
                if (first[i] > last[i] + EPS && runs.get(i).distance > 1) {
                    runs.get(i).distance /= 2;
                    tight = true;
                }
            }
            if (!tight) {
                return;
            }
        }
    }

    private double gap(int i, int j) {
        return Math.min(runs.get(i).distance, runs.get(j).distance);
    }

    private double[] earliest(boolean bounded) {
        var first = new double[order.length];
        for (var i : order) {
            first[i] = bounded ? runs.get(i).least : 0;
            for (var j : near[i]) {
                if (rank[j] < rank[i]) {
                    first[i] = Math.max(first[i], first[j] + gap(i, j));
                }
            }
        }
        return first;
    }

    private double[] latest(boolean bounded) {
        var last = new double[order.length];
        for (var k = order.length - 1; k >= 0; k--) {
            var i = order[k];
            last[i] = bounded ? runs.get(i).most : 0;
            for (var j : near[i]) {
                if (rank[j] > rank[i]) {
                    last[i] = Math.min(last[i], last[j] - gap(i, j));
                }
            }
        }
        return last;
    }

    private void place() {
        var last = latest(true);
        var before = earliest(false);
        var after = latest(false);
        for (var i : order) {
            var run = runs.get(i);
            var least = run.least;
            for (var j : near[i]) {
                if (rank[j] < rank[i]) {
                    least = Math.max(least, runs.get(j).place + gap(i, j));
                }
            }
            var wish = run.wish + (before[i] + after[i]) / 2;
            run.place = choose(run, Math.min(least, run.most), Math.max(run.least, last[i]), wish);
        }
    }

    private double choose(Run run, double least, double most, double wish) {
        if (least > most - EPS) {
            return Math.min(Math.max(least, run.least), run.most);
        }
        var wanted = Math.max(least, Math.min(most, wish));
        for (var step = grid; step >= 2; step /= 2) {
            var distance = Math.min(run.distance, step);
            var middle = Math.rint(wanted / step);
            var reach = (int) Math.min(200, Math.ceil((most - least) / step) + 1);
            for (var k = 0; k <= 2 * reach; k++) {
                var level = (middle + (k % 2 == 0 ? k / 2 : -(k + 1) / 2)) * step;
                if (level >= least - EPS && level <= most + EPS && !standing.blocks(run, level, distance)) {
                    return level;
                }
            }
        }
        return wanted;
    }
}
