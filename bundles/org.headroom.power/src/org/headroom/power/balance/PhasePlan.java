/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.balance;

import java.util.List;
import java.util.Optional;

import org.headroom.common.text.Messages;
import org.headroom.core.rule.Subject;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.power.Way;
import org.headroom.model.production.Production;
import org.headroom.power.network.Station;

/**
 * Phases for the ways of a supply so that the phase that carries most carries as little as can be.
 *
 * @param stations each source and distro with ways that could be moved, those further down first
 * @param sources  each source with several lines, before and after
 */
public record PhasePlan(List<OfStation> stations, List<OfSource> sources) {

    private static final Messages TEXT = Messages.of(PhasePlan.class);

    /**
     * The ways of one source or distro.
     *
     * @param station  what they belong to
     * @param before_A currents of its lines before
     * @param after_A  currents of its lines after
     * @param largestFirst_A greatest current after placing largest first, as by hand
     * @param bound_A  what the line that carries most carries at least, however the ways are placed
     * @param proven   whether no other phases are better
     * @param moves    ways that change
     * @param free     ways that could be moved
     * @param pinned   ways that the user pinned
     */
    public record OfStation(Station station, double[] before_A, double[] after_A, double largestFirst_A, double bound_A,
            boolean proven, List<Move> moves, int free, int pinned) {
        public OfStation {
            before_A = before_A.clone();
            after_A = after_A.clone();
            moves = List.copyOf(moves);
        }

        @Override
        public double[] before_A() {
            return before_A.clone();
        }

        @Override
        public double[] after_A() {
            return after_A.clone();
        }
    }

    /** Currents of the lines of a source, before and after. */
    public record OfSource(Station root, double[] before_A, double[] after_A) {
        public OfSource {
            before_A = before_A.clone();
            after_A = after_A.clone();
        }

        @Override
        public double[] before_A() {
            return before_A.clone();
        }

        @Override
        public double[] after_A() {
            return after_A.clone();
        }
    }

    /** A way that changes its phases. */
    public record Move(Subject way, Phases from, Phases to, double current_A) {
    }

    public PhasePlan {
        stations = List.copyOf(stations);
        sources = List.copyOf(sources);
    }

    /** All ways that change. */
    public List<Move> moves() {
        return stations.stream().flatMap(station -> station.moves().stream()).toList();
    }

    /** The change that gives the ways their new phases, as one step; empty when nothing changes. */
    public Optional<Change> change(Production production) {
        if (moves().isEmpty() || production.getPower() == null) {
            return Optional.empty();
        }
        var changes = moves().stream().flatMap(move -> production.getPower().getSupplies().stream()
                .flatMap(supply -> supply.getWays().stream()).filter(way -> move.way().id().equals(way.getId()))
                .map(way -> set(way, move.to()))).toList();
        return Optional.of(new CompoundChange(TEXT.text("change", changes.size()), changes));
    }

    private static Change set(Way way, Phases phases) {
        return new SetFeature(TEXT.text("change", 1), way, PowerPackage.Literals.WAY__PHASES, phases);
    }
}
