/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.sheet;

import org.headroom.routing.RoutingOptions;
import org.headroom.routing.internal.channel.Reach;
import org.headroom.routing.internal.space.Boxes;
import org.headroom.routing.internal.space.RunIndex;
import org.headroom.routing.internal.space.Track;

/** Parts a wire from those it runs on by moving one of its runs sideways, without looking for another way. */
final class Shifting {

    private static final double SAME_LEVEL = 1;
    private static final double SHORT = 1;
    /** How far a run may be moved. */
    private static final double FAR = 256;
    private static final double LEAST_STEP = 2;

    private final RoutingOptions options;
    private final Boxes boxes;
    private final double[] limits;
    private final RunIndex index;
    private final Reach[] from;
    private final Reach[] to;

    /** @param limits left, top, right and bottom beyond which no run is moved */
    Shifting(RoutingOptions options, Boxes boxes, double[] limits, RunIndex index, Reach[] from, Reach[] to) {
        this.options = options;
        this.boxes = boxes;
        this.limits = limits;
        this.index = index;
        this.from = from;
        this.to = to;
    }

    /** How far a run of a wire lies on others. */
    double onTop(int wire, Track track, int run) {
        return onTop(wire, track, run, track.low(run), track.high(run));
    }

    private double onTop(int wire, Track track, int run, double low, double high) {
        return index.shared(wire, track.horizontal(run), track.level(run), low, high, SAME_LEVEL);
    }

    /**
     * Moves a run, or one beside it, to where the wire lies on others no more.
     *
     * @param track of the wire, which is moved
     * @return whether it does not lie on others any longer along the run
     */
    boolean part(int wire, Track track, int run) {
        for (var k : new int[] {run, run - 1, run + 1}) {
            if (k > 0 && k < track.runs() - 1 && move(wire, track, k) && onTop(wire, track, run) <= SHORT) {
                return true;
            }
        }
        return false;
    }

    /**
     * Lets the runs before or after two that lie on each other change places.
     *
     * @return whether the wires lie less on others then
     */
    boolean swap(int a, Track trackA, int runA, int b, Track trackB, int runB) {
        for (var i = runA - 1; i <= runA + 1; i += 2) {
            for (var j = runB - 1; j <= runB + 1; j += 2) {
                if (trackA.movable(i) && trackB.movable(j) && swapped(a, trackA, i, b, trackB, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean swapped(int a, Track trackA, int i, int b, Track trackB, int j) {
        var levelA = trackA.level(i);
        var levelB = trackB.level(j);
        if (levelA == levelB || !free(a, trackA, i, levelB) || !free(b, trackB, j, levelA)) {
            return false;
        }
        var before = cost(a, trackA, i, levelA) + cost(b, trackB, j, levelB);
        index.move(a, trackA, i, levelB);
        index.move(b, trackB, j, levelA);
        if (cost(a, trackA, i, levelB) + cost(b, trackB, j, levelA) < before - SHORT) {
            return true;
        }
        index.move(a, trackA, i, levelA);
        index.move(b, trackB, j, levelB);
        return false;
    }

    private boolean move(int wire, Track track, int run) {
        var level = track.level(run);
        var least = onTop(wire, track, run) + onTop(wire, track, run - 1) + onTop(wire, track, run + 1);
        var best = Double.NaN;
        for (var step = options.grid(); step >= LEAST_STEP && Double.isNaN(best); step /= 2) {
            var middle = Math.rint(level / step);
            var reach = (int) (FAR / step);
            for (var k = 1; k <= 2 * reach && Double.isNaN(best); k++) {
                var there = (middle + (k % 2 == 0 ? k / 2 : -(k + 1) / 2)) * step;
                if (shared(wire, track, run, there, step) <= SHORT && free(wire, track, run, there)
                        && cost(wire, track, run, there) < least - SHORT) {
                    best = there;
                }
            }
        }
        if (Double.isNaN(best)) {
            return false;
        }
        index.move(wire, track, run, best);
        return true;
    }

    private double shared(int wire, Track track, int run, double level, double distance) {
        return index.shared(wire, track.horizontal(run), level, track.low(run), track.high(run), distance);
    }

    /** How far the run and those beside it would lie on others. */
    private double cost(int wire, Track track, int run, double level) {
        var before = track.from(run - 1);
        var after = track.to(run + 1);
        return shared(wire, track, run, level, SAME_LEVEL)
                + onTop(wire, track, run - 1, Math.min(before, level), Math.max(before, level))
                + onTop(wire, track, run + 1, Math.min(after, level), Math.max(after, level));
    }

    /** Whether no device is in the way, and the wire still leaves its ends straight. */
    private boolean free(int wire, Track track, int run, double level) {
        var horizontal = track.horizontal(run);
        if (level < limits[horizontal ? 1 : 0] || level > limits[horizontal ? 3 : 2]) {
            return false;
        }
        if (hit(horizontal, level, track.low(run), track.high(run))) {
            return false;
        }
        return beside(wire, track, run - 1, track.from(run - 1), level) && beside(wire, track, run + 1, track.to(run + 1), level);
    }

    private boolean beside(int wire, Track track, int run, double far, double level) {
        if (run == 0 && !from[wire].covers(level) || run == track.runs() - 1 && !to[wire].covers(level)) {
            return false;
        }
        return run == 0 || run == track.runs() - 1
                || !hit(track.horizontal(run), track.level(run), Math.min(far, level), Math.max(far, level));
    }

    private boolean hit(boolean horizontal, double level, double low, double high) {
        var clearance = options.clearance();
        return horizontal ? boxes.hit(low - clearance, level - clearance, high + clearance, level + clearance, -1)
                : boxes.hit(level - clearance, low - clearance, level + clearance, high + clearance, -1);
    }
}
