/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.power.network.PowerNetwork;

/**
 * The solved supply of a production.
 *
 * @param network what was solved
 * @param sources each source with its tree, then the secondary sides of its transformers
 */
public record PowerResult(PowerNetwork network, List<SourceResult> sources) {

    public PowerResult {
        sources = sources.stream().filter(source -> isOrigin(network, source)).flatMap(SourceResult::all).toList();
    }

    /** Sources that nothing else feeds: their sum is what the production takes. */
    public Stream<SourceResult> origins() {
        return sources.stream().filter(source -> isOrigin(network, source));
    }

    // by identity: comparing whole trees takes longer than solving them
    private static boolean isOrigin(PowerNetwork network, SourceResult source) {
        return network.sources().stream().anyMatch(tree -> tree == source.tree());
    }

    public Stream<StationResult> stations() {
        return sources.stream().flatMap(source -> source.stations().stream());
    }

    public Stream<CircuitResult> circuits() {
        return stations().flatMap(station -> station.circuits().stream());
    }

    public Stream<RunResult> runs() {
        return sources.stream().flatMap(source -> source.runs().stream());
    }

    public Stream<LoadResult> loads() {
        return sources.stream().flatMap(source -> source.loads().stream());
    }

    /** Loads that are connected but not counted. */
    public List<LoadResult> unknown() {
        return loads().filter(load -> load.load().draw().isEmpty()).toList();
    }

    /** Whether sums are only a lower bound. */
    public boolean atLeast() {
        return !unknown().isEmpty() || !network.adrift().isEmpty();
    }

    /** The load with the greatest voltage drop. */
    public Optional<LoadResult> worst() {
        return sources.stream().flatMap(source -> source.worst().stream())
                .max(Comparator.comparingDouble(load -> load.drop().orElseThrow().percent()));
    }
}
