/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.channel;

import java.util.Arrays;
import java.util.Optional;

import org.headroom.routing.RoutingOptions;
import org.headroom.routing.internal.space.Track;

/**
 * Finds the cheapest way of one wire through the channels (A*, cost for length and bends). Wires take no notice of each
 * other here, save for the price of crowded passages. One search at a time; make one for each thread.
 */
public final class ChannelSearch {

    private static final int START = Integer.MIN_VALUE;

    private final ChannelGraph graph;
    private final double bendCost;
    private final double clearance;
    private final int limit;
    private final float[] price;
    private final double[] cost;
    private final int[] stamp;
    private final int[] parent;
    private final int[] verticalGoal;
    private final int[] horizontalGoal;
    private final Heap heap = new Heap();
    private int round;
    private Reach goal;
    private double bestCost;
    private int bestParent;
    private int bestLine;

    /**
     * @param price what each edge east (2n) and south (2n+1) of a node costs besides its length; empty for nothing
     */
    public ChannelSearch(ChannelGraph graph, RoutingOptions options, float[] price) {
        this.graph = graph;
        this.price = price;
        bendCost = options.bendCost();
        clearance = options.clearance();
        limit = options.searchLimit();
        cost = new double[graph.nodes * 4];
        stamp = new int[graph.nodes * 4];
        parent = new int[graph.nodes * 4];
        verticalGoal = new int[graph.vertical.size()];
        horizontalGoal = new int[graph.horizontal.size()];
    }

    /** The cheapest way, or empty where the channels give none. */
    public Optional<Track> find(Reach from, Reach to) {
        bestLine = -1;
        var direct = direct(from, to);
        if (direct.isPresent()) {
            return direct;
        }
        if (!from.open() || !to.open()) {
            return Optional.empty();
        }
        round++;
        heap.clear();
        goal = to;
        bestCost = Double.POSITIVE_INFINITY;
        var goalMarks = to.horizontal() ? verticalGoal : horizontalGoal;
        (to.horizontal() ? graph.vertical : graph.horizontal).crossing(to.level(), to.low(), to.high(),
                line -> goalMarks[line] = round);
        (from.horizontal() ? graph.vertical : graph.horizontal).crossing(from.level(), from.low(), from.high(),
                line -> enter(from, line));
        var visited = 0;
        while (!heap.isEmpty() && heap.leastCost() < bestCost && visited++ < limit) {
            expand(heap.take());
        }
        return bestLine < 0 ? Optional.empty() : Optional.of(track(from));
    }

    /** A straight line or a single bend, if the two lines meet. */
    private Optional<Track> direct(Reach from, Reach to) {
        if (from.meets(to, clearance)) {
            return Optional.of(new Track(from.horizontal(), new double[] {from.level()}, from.origin(), to.origin()));
        }
        if (from.horizontal() == to.horizontal()) {
            return Optional.empty();
        }
        if (from.open() && to.open() && from.covers(to.level()) && to.covers(from.level())) {
            return Optional.of(new Track(from.horizontal(), new double[] {from.level(), to.level()}, from.origin(),
                    to.origin()));
        }
        return Optional.empty();
    }

    /** Steps from the line of the first end on to a line of the graph. */
    private void enter(Reach from, int line) {
        var vertical = from.horizontal();
        var at = vertical ? graph.vertical.at(line) : graph.horizontal.at(line);
        var length = Math.abs(at - from.origin()) + bendCost;
        if (goal.horizontal() == from.horizontal()) {
            if ((vertical ? verticalGoal : horizontalGoal)[line] == round) {
                offer(length + Math.abs(from.level() - goal.level()) + bendCost + Math.abs(at - goal.origin()),
                        START + line, line);
            }
        }
        var nodes = vertical ? graph.ofVertical[line] : graph.ofHorizontal[line];
        var places = vertical ? graph.y : graph.x;
        var a = 0;
        var b = nodes.length;
        while (a < b) {
            var middle = (a + b) >>> 1;
            if (places[nodes[middle]] < from.level()) {
                a = middle + 1;
            } else {
                b = middle;
            }
        }
        if (a < nodes.length) {
            reach(nodes[a], vertical ? 1 : 0, length + places[nodes[a]] - from.level(), START + line);
        }
        if (a > 0) {
            reach(nodes[a - 1], vertical ? 3 : 2, length + from.level() - places[nodes[a - 1]], START + line);
        }
    }

    private void offer(double total, int from, int line) {
        if (total < bestCost) {
            bestCost = total;
            bestParent = from;
            bestLine = line;
        }
    }

    private void reach(int node, int direction, double length, int from) {
        var state = node * 4 + direction;
        if (stamp[state] == round && cost[state] <= length) {
            return;
        }
        stamp[state] = round;
        cost[state] = length;
        parent[state] = from;
        var dx = Math.abs(graph.x[node] - goal.x());
        var dy = Math.abs(graph.y[node] - goal.y());
        var same = (direction % 2 == 0) == goal.horizontal();
        var aligned = goal.horizontal() ? dy == 0 : dx == 0;
        var bends = same ? aligned ? 0 : 2 : 1;
        heap.add(length + dx + dy + bends * bendCost, state);
    }

    private void expand(int state) {
        var node = state / 4;
        var direction = state % 4;
        var length = cost[state];
        var line = goal.horizontal() ? graph.onVertical[node] : graph.onHorizontal[node];
        if ((goal.horizontal() ? verticalGoal : horizontalGoal)[line] == round) {
            var along = goal.horizontal() ? graph.y[node] : graph.x[node];
            var at = goal.horizontal() ? graph.x[node] : graph.y[node];
            var onLine = (direction % 2 == 1) == goal.horizontal();
            var ahead = direction < 2 ? goal.level() >= along : goal.level() <= along;
            if (!onLine || ahead) {
                offer(length + (onLine ? 0 : bendCost) + Math.abs(along - goal.level()) + bendCost
                        + Math.abs(at - goal.origin()), state, line);
            }
        }
        for (var turn = -1; turn <= 1; turn++) {
            var towards = (direction + turn) & 3;
            var next = graph.next[node * 4 + towards];
            if (next >= 0) {
                var step = Math.abs(graph.x[next] - graph.x[node]) + Math.abs(graph.y[next] - graph.y[node]);
                if (price.length > 0) {
                    step += price[edge(node, next, towards)];
                }
                reach(next, towards, length + step + (turn == 0 ? 0 : bendCost), state);
            }
        }
    }

    private static int edge(int node, int next, int direction) {
        return direction < 2 ? node * 2 + direction : next * 2 + direction - 2;
    }

    private Track track(Reach from) {
        var levels = new double[16];
        var n = 0;
        levels[n++] = goal.level();
        var vertical = goal.horizontal();
        levels[n++] = vertical ? graph.vertical.at(bestLine) : graph.horizontal.at(bestLine);
        var state = bestParent;
        while (state >= 0) {
            var node = state / 4;
            var moved = state % 2 == 1;
            if (moved != vertical) {
                vertical = moved;
                if (n + 2 >= levels.length) {
                    levels = Arrays.copyOf(levels, n * 2);
                }
                levels[n++] = moved ? graph.x[node] : graph.y[node];
            }
            state = parent[state];
        }
        levels[n++] = from.level();
        var ordered = new double[n];
        for (var k = 0; k < n; k++) {
            ordered[k] = levels[n - 1 - k];
        }
        return new Track(from.horizontal(), ordered, from.origin(), goal.origin());
    }

    /** The edges the last found way takes, by the numbers of their prices. */
    int[] edges() {
        if (bestLine < 0) {
            return new int[0];
        }
        var edges = new int[16];
        var n = 0;
        for (var state = bestParent; state >= 0 && parent[state] >= 0; state = parent[state]) {
            if (n == edges.length) {
                edges = Arrays.copyOf(edges, n * 2);
            }
            edges[n++] = edge(parent[state] / 4, state / 4, state % 4);
        }
        return Arrays.copyOf(edges, n);
    }
}
