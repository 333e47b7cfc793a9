/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.grid;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.headroom.routing.RoutingOptions;
import org.headroom.routing.internal.channel.Heap;
import org.headroom.routing.internal.channel.Reach;
import org.headroom.routing.internal.space.Boxes;
import org.headroom.routing.internal.space.Track;

/**
 * Routes one wire lane by lane through a part of the sheet, with regard to all wires there (A*). Slower than the
 * channels and exact: for wires that found no way or no room there.
 */
public final class GridSearch {

    private static final double ON_TOP_COST = 40;
    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};

    private final RoutingOptions options;
    private final Heap heap = new Heap();
    private double[] cost = new double[0];
    private int[] stamp = new int[0];
    private int[] parent = new int[0];
    private int round;

    public GridSearch(RoutingOptions options) {
        this.options = options;
    }

    /**
     * Looks for a way.
     *
     * @param window left, top, right and bottom of the part of the sheet to look in
     * @param wires hands every other wire there to its argument
     * @param mostPlaces how fine the part may be divided; larger parts get coarser lanes
     */
    public Optional<Track> find(Reach from, Reach to, double[] window, Boxes boxes, Consumer<Consumer<Track>> wires,
            int mostPlaces) {
        if (!from.open() || !to.open()) {
            return Optional.empty();
        }
        var raster = new Raster(window, from, to, boxes, options, mostPlaces);
        wires.accept(raster::mark);
        var places = raster.covered.length;
        if (cost.length < places * 4) {
            cost = new double[places * 4];
            stamp = new int[places * 4];
            parent = new int[places * 4];
            round = 0;
        }
        round++;
        heap.clear();
        var start = from.horizontal() ? raster.place(from.near(), from.level())
                : raster.place(from.level(), from.near());
        var goal = to.horizontal() ? raster.place(to.near(), to.level()) : raster.place(to.level(), to.near());
        var goalDirection = (direction(to) + 2) & 3;
        var width = raster.xs.length;
        var goalX = raster.xs[goal % width];
        var goalY = raster.ys[goal / width];
        reach(start * 4 + direction(from), 0, -1, 0);
        for (var visited = 0; !heap.isEmpty() && visited < options.searchLimit() * 4; visited++) {
            var state = heap.take();
            var place = state / 4;
            var direction = state % 4;
            if (state == goal * 4 + goalDirection) {
                return Optional.of(track(state, from, to, raster));
            }
            for (var turn = -1; turn <= 1; turn++) {
                var towards = (direction + turn) & 3;
                var bend = turn == 0 ? 0 : options.bendCost() + touch(raster, place);
                if (place == goal && towards == goalDirection && turn != 0) {
                    reach(goal * 4 + towards, cost[state] + bend, state, 0);
                }
                var column = place % width + DX[towards];
                var line = place / width + DY[towards];
                if (column < 0 || line < 0 || column >= width || line >= raster.ys.length) {
                    continue;
                }
                var next = line * width + column;
                if (raster.covered[next]) {
                    continue;
                }
                var dx = goalX - raster.xs[column];
                var dy = goalY - raster.ys[line];
                var far = Math.abs(dx) + Math.abs(dy) + options.bendCost() * bends(towards, goalDirection, dx, dy);
                reach(next * 4 + towards, cost[state] + bend + step(raster, place, next, towards), state, far);
            }
        }
        return Optional.empty();
    }

    /** How many bends there are at least on the way to a goal that is to be reached in a direction. */
    private static int bends(int direction, int goalDirection, double dx, double dy) {
        if (((direction ^ goalDirection) & 1) == 1) {
            return 1;
        }
        var straight = direction == goalDirection && (DX[direction] == 0 ? dx == 0 && dy * DY[direction] >= 0
                : dy == 0 && dx * DX[direction] >= 0);
        return straight ? 0 : 2;
    }

    private static int direction(Reach reach) {
        return (reach.horizontal() ? 0 : 1) + (reach.sign() > 0 ? 0 : 2);
    }

    private void reach(int state, double value, int from, double far) {
        if (stamp[state] == round && cost[state] <= value) {
            return;
        }
        stamp[state] = round;
        cost[state] = value;
        parent[state] = from;
        heap.add(value + far, state);
    }

    private double touch(Raster raster, int place) {
        return raster.flat[place] == Raster.ON_TOP || raster.upright[place] == Raster.ON_TOP
                ? 2 * options.crossingCost() : 0;
    }

    private double step(Raster raster, int place, int next, int direction) {
        var along = direction % 2 == 0 ? raster.flat : raster.upright;
        var across = direction % 2 == 0 ? raster.upright : raster.flat;
        var width = raster.xs.length;
        var length = Math.abs(raster.xs[next % width] - raster.xs[place % width])
                + Math.abs(raster.ys[next / width] - raster.ys[place / width]);
        var sum = length;
        if (along[next] == Raster.ON_TOP && along[place] == Raster.ON_TOP) {
            sum += length * ON_TOP_COST;
        } else if (along[next] != 0 && along[place] != 0) {
            sum += length * options.closenessCost();
        }
        return across[next] == Raster.ON_TOP ? sum + options.crossingCost() : sum;
    }

    private Track track(int last, Reach from, Reach to, Raster raster) {
        var levels = new double[8];
        var n = 0;
        var direction = -1;
        for (var state = last; state >= 0; state = parent[state]) {
            if (state % 4 != direction) {
                direction = state % 4;
                if (n == levels.length) {
                    levels = Arrays.copyOf(levels, n * 2);
                }
                var place = state / 4;
                levels[n++] = direction % 2 == 0 ? raster.ys[place / raster.xs.length]
                        : raster.xs[place % raster.xs.length];
            }
        }
        var ordered = new double[n];
        for (var k = 0; k < n; k++) {
            ordered[k] = levels[n - 1 - k];
        }
        return new Track(from.horizontal(), ordered, from.origin(), to.origin());
    }
}
