/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.power.network.Load;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.PowerNetwork;
import org.headroom.power.network.Run;
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
        pass.gather(tree.root());
        pass.spread(tree.root(), NodeVoltage.at(tree.levels()), List.of());
        return new SourceResult(tree, pass.stations(), pass.runs, pass.loads, pass.secondaries, diversity);
    }

    /** One way up the tree and one back. */
    private static final class Pass {
        private final SourceTree tree;
        private final double factor;
        private final Map<Object, Flow> flows = new IdentityHashMap<>();
        private final List<StationResult> stations = new ArrayList<>();
        private final List<RunResult> runs = new ArrayList<>();
        private final List<LoadResult> loads = new ArrayList<>();
        private final List<SourceResult> secondaries = new ArrayList<>();

        Pass(SourceTree tree, double factor) {
            this.tree = tree;
            this.factor = factor;
        }

        Flow gather(Station station) {
            var sum = station.load().map(load -> Flow.of(load, tree.levels())).orElse(Flow.NONE);
            for (Outlet outlet : station.outlets()) {
                var through = Flow.NONE;
                for (Run run : outlet.runs()) {
                    through = through.plus(gather(run.to()));
                }
                flows.put(outlet, through);
                sum = sum.plus(through);
            }
            if (station.secondary().isPresent()) {
                var secondary = station.secondary().get();
                var solved = new PowerSolver().solve(secondary, factor, 1);
                secondaries.add(solved);
                sum = sum.plus(Transformer.primary(solved.flow(), secondary.levels(), station.lines(), tree.levels()));
            }
            flows.put(station, sum);
            return sum;
        }

        void spread(Station station, NodeVoltage voltage, List<Outlet> path) {
            boolean passesOn = station.kind() != Station.Kind.DEVICE || !station.outlets().isEmpty()
                    || station.secondary().isPresent();
            int place = stations.size();
            if (passesOn) {
                stations.add(null);
            }
            station.load().ifPresent(load -> loads.add(new LoadResult(load, station, path, drop(load, voltage))));
            var circuits = new ArrayList<CircuitResult>();
            for (Outlet outlet : station.outlets()) {
                int before = loads.size();
                var further = new ArrayList<>(path);
                further.add(outlet);
                for (Run run : outlet.runs()) {
                    var flow = flows.get(run.to());
                    var there = run.impedance().map(each -> voltage.after(each, run.wire().neutral().orElse(each), flow))
                            .orElseGet(voltage::beyondUnknown);
                    runs.add(new RunResult(outlet, run, flow, there));
                    spread(run.to(), there, further);
                }
                circuits.add(new CircuitResult(station, outlet, flows.get(outlet), loads.subList(before, loads.size()),
                        limit(outlet.breaker_A())));
            }
            if (passesOn) {
                stations.set(place, new StationResult(station, flows.get(station), voltage, circuits,
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
