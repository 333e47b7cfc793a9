/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.power.network.Load;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.PowerNetwork;
import org.headroom.power.network.SourceTree;
import org.headroom.power.network.Station;

/**
 * Solves a supply: sums the currents of the loads as phasors on their way to the source (Kirchhoff), then follows the
 * voltages of the
 * lines and of the neutral back from the source. Each load takes the current that it takes at its nominal voltage, the
 * design current
 * of IEC 60364-5-52. Keeps no state; may be used by several threads.
 */
public final class PowerSolver {

    /** Solves every source of a network. */
    public PowerResult solve(PowerNetwork network) {
        return new PowerResult(network, network.sources().stream()
                .map(tree -> solve(tree, network.continuousFactor(), network.diversity())).toList());
    }

    /**
     * Solves one source.
     *
     * @param continuousFactor share of a breaker that may be used all the time
     * @param diversity        share of the summed load that is taken at the same time
     */
    public SourceResult solve(SourceTree tree, double continuousFactor, double diversity) {
        var pass = new Pass(tree, continuousFactor);
        var flows = pass.gather(tree.root());
        pass.spread(tree.root(), flows, NodeVoltage.at(tree.levels()), List.of());
        return new SourceResult(tree, pass.stations(), pass.runs, pass.loads, pass.secondaries, diversity);
    }

    /** One way up the tree and one back. */
    private static final class Pass {
        private final SourceTree tree;
        private final double factor;
        private final List<StationResult> stations = new ArrayList<>();
        private final List<RunResult> runs = new ArrayList<>();
        private final List<LoadResult> loads = new ArrayList<>();
        private final List<SourceResult> secondaries = new ArrayList<>();

        Pass(SourceTree tree, double factor) {
            this.tree = tree;
            this.factor = factor;
        }

        /** What flows into a station and through its outlets. */
        private record Flows(Flow all, Flow[] through, Flows[][] below) {
            private static final Flow[] NO_OUTLET = {};
            private static final Flows[][] NOTHING_BELOW = {};
        }

        Flows gather(Station station) {
            var own = station.load().isPresent() ? Flow.of(station.load().get(), tree.levels()) : Flow.NONE;
            if (station.outlets().isEmpty() && station.secondary().isEmpty()) {
                return new Flows(own, Flows.NO_OUTLET, Flows.NOTHING_BELOW);
            }
            var sum = new FlowSum();
            sum.add(own);
            int count = station.outlets().size();
            var through = new Flow[count];
            var below = new Flows[count][];
            for (int i = 0; i < count; i++) {
                var runs = station.outlets().get(i).runs();
                below[i] = new Flows[runs.size()];
                for (int run = 0; run < runs.size(); run++) {
                    below[i][run] = gather(runs.get(run).to());
                }
                through[i] = through(below[i]);
                sum.add(through[i]);
            }
            if (station.secondary().isPresent()) {
                var secondary = station.secondary().get();
                var solved = new PowerSolver().solve(secondary, factor, 1);
                secondaries.add(solved);
                sum.add(Transformer.primary(solved.flow(), secondary.levels(), station.lines(), tree.levels()));
            }
            return new Flows(sum.flow(), through, below);
        }

        private static Flow through(Flows[] runs) {
            if (runs.length < 2) {
                return runs.length == 0 ? Flow.NONE : runs[0].all();
            }
            var sum = new FlowSum();
            for (Flows run : runs) {
                sum.add(run.all());
            }
            return sum.flow();
        }

        void spread(Station station, Flows flows, NodeVoltage voltage, List<Outlet> path) {
            boolean passesOn = station.kind() != Station.Kind.DEVICE || !station.outlets().isEmpty()
                    || station.secondary().isPresent();
            int place = stations.size();
            if (passesOn) {
                stations.add(null);
            }
            if (station.load().isPresent()) {
                var load = station.load().get();
                loads.add(new LoadResult(load, station, path, drop(load, voltage)));
            }
            var circuits = new ArrayList<CircuitResult>(station.outlets().size());
            for (int i = 0; i < station.outlets().size(); i++) {
                var outlet = station.outlets().get(i);
                int before = loads.size();
                List<Outlet> further = List.of();
                if (!outlet.runs().isEmpty()) {
                    var longer = new ArrayList<>(path);
                    longer.add(outlet);
                    further = List.copyOf(longer);
                }
                for (int each = 0; each < outlet.runs().size(); each++) {
                    var run = outlet.runs().get(each);
                    var below = flows.below()[i][each];
                    var there = run.impedance().isPresent() ? voltage.after(run.impedance().get(),
                            run.wire().neutral().orElse(run.impedance().get()), below.all()) : voltage.beyondUnknown();
                    runs.add(new RunResult(outlet, run, below.all(), there));
                    spread(run.to(), below, there, further);
                }
                circuits.add(new CircuitResult(station, outlet, flows.through()[i], loads.subList(before, loads.size()),
                        limit(outlet.breaker_A())));
            }
            if (passesOn) {
                stations.set(place, new StationResult(station, flows.all(), voltage, circuits,
                        limit(station.mainBreaker_A())));
            }
        }

        private Optional<Drop> drop(Load load, NodeVoltage voltage) {
            return load.lines().isEmpty() ? Optional.empty() : Optional.of(voltage.drop(load.lines(), tree.levels()));
        }

        private OptionalDouble limit(OptionalDouble breaker) {
            return breaker.isPresent() ? OptionalDouble.of(factor * breaker.getAsDouble()) : breaker;
        }

        List<StationResult> stations() {
            return stations;
        }
    }
}
