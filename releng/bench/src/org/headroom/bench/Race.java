/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench;

import java.util.ArrayList;
import java.util.List;

/** Runs Headroom and the baseline in turns, so that what else the machine does meets both, and takes the medians. */
final class Race {

    /** One run. */
    record Lap(double seconds, double megabytes) {
    }

    /** Something that is measured. */
    @FunctionalInterface
    interface Runner {
        Lap run() throws Exception;
    }

    private Race() {
    }

    /** The first laps of both are not counted. */
    static Result run(String name, double goal, int warmUps, int laps, Runner headroom, Runner baseline) throws Exception {
        var ours = new ArrayList<Lap>();
        var theirs = new ArrayList<Lap>();
        for (int i = 0; i < warmUps + laps; i++) {
            var first = i % 2 == 0 ? headroom.run() : null;
            var other = baseline.run();
            var own = first == null ? headroom.run() : first;
            if (i >= warmUps) {
                ours.add(own);
                theirs.add(other);
            }
        }
        return new Result(name, median(ours.stream().map(Lap::seconds).toList()), median(theirs.stream().map(Lap::seconds).toList()),
                goal, median(ours.stream().map(Lap::megabytes).toList()), median(theirs.stream().map(Lap::megabytes).toList()));
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
