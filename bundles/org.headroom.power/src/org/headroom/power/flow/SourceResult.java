/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.headroom.power.network.SourceTree;

/**
 * A source with everything that it supplies.
 *
 * @param tree      the source
 * @param stations  the source, then distros and other devices that pass power on, in the order of the tree
 * @param runs      cables, in the order of the tree
 * @param loads     loads, in the order of the tree
 * @param secondaries secondary sides of transformers in it, which are sources of their own
 * @param diversity share of the summed load that is taken at the same time
 */
public record SourceResult(SourceTree tree, List<StationResult> stations, List<RunResult> runs, List<LoadResult> loads,
        List<SourceResult> secondaries, double diversity) {

    public SourceResult {
        stations = List.copyOf(stations);
        runs = List.copyOf(runs);
        loads = List.copyOf(loads);
        secondaries = List.copyOf(secondaries);
    }

    /** This source, and those that are secondary sides of its transformers. */
    public Stream<SourceResult> all() {
        return Stream.concat(Stream.of(this), secondaries.stream().flatMap(SourceResult::all));
    }

    /** What the source gives when everything runs at once. */
    public Flow flow() {
        return stations.getFirst().flow();
    }

    /** Largest line current with diversity in % of the rating; empty when that is unknown. */
    public OptionalDouble load_percent() {
        return tree.limit_A().isPresent() ? OptionalDouble.of(100 * diversity * flow().highest_A() / tree.limit_A()
                .getAsDouble())
                : OptionalDouble.empty();
    }

    /** Standing current to earth of the devices behind it in A, as far as their makers publish it. */
    public double leakage_A() {
        return loads.stream().mapToDouble(load -> load.load().startUp().leakage_A().orElse(0)).sum();
    }

    /** Devices whose current to earth is unknown. */
    public int leakageUnknown() {
        return (int) loads.stream().filter(load -> load.load().startUp().leakage_A().isEmpty()).count();
    }

    /** The load with the greatest voltage drop. */
    public Optional<LoadResult> worst() {
        return loads.stream().filter(load -> load.drop().isPresent() && load.load().draw().isPresent())
                .max(Comparator.comparingDouble(load -> load.drop().get().percent()));
    }
}
