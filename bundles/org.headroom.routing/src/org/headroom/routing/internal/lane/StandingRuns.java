/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.lane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.headroom.routing.internal.space.Track;

/** Runs in one direction that stay where they are, to be kept clear of. */
final class StandingRuns {

    private record Standing(double level, double low, double high, int wire) {
    }

    private final List<Standing> runs = new ArrayList<>();
    private double[] levels;

    /** Adds a run. */
    void add(Track track, int run, int wire) {
        runs.add(new Standing(track.level(run), track.low(run), track.high(run), wire));
    }

    /** To be called once, before asking. */
    void sort() {
        runs.sort((a, b) -> Double.compare(a.level, b.level));
        levels = runs.stream().mapToDouble(Standing::level).toArray();
    }

    /** Whether a run at a level would lie closer than {@code distance} to one of another wire. */
    boolean blocks(Run run, double level, double distance) {
        var from = Arrays.binarySearch(levels, level - distance + 1e-6);
        for (var k = from < 0 ? -from - 1 : from; k < levels.length && levels[k] < level + distance - 1e-6; k++) {
            var other = runs.get(k);
            if (other.wire != run.wire && other.low < run.high + distance - 1e-6
                    && other.high > run.low - distance + 1e-6) {
                return true;
            }
        }
        return false;
    }
}
