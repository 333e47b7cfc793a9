/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.headroom.power.network.Lines;
import org.headroom.power.network.Load;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.Run;
import org.headroom.power.network.SourceTree;
import org.headroom.power.network.Station;
import org.headroom.power.network.VoltageLevels;

/**
 * A solved source that follows changes of its loads: only what lies between a changed load and the source is summed
 * again. Drops add up along the way, so each branch remembers its worst drop for each pair of conductors, and the worst
 * of the whole is known without a visit to the other loads. Currents are to the last bit those of {@link PowerSolver}.
 * For one thread.
 */
public final class LiveSupply {

    /** Pairs of conductors that a load may lie between: a line and neutral, or two lines. */
    private static final Lines[] PAIRS = { new Lines(1), new Lines(2), new Lines(4), new Lines(3), new Lines(6),
            new Lines(5) };
    private static final int SECONDARY = -1;

    private final Map<Station, Branch> branches = new IdentityHashMap<>();
    private final Map<Outlet, Branch> outlets = new IdentityHashMap<>();
    private final Branch root;

    /** Solves a source with everything behind it, the secondary sides of its transformers too. */
    public LiveSupply(SourceTree tree) {
        root = branch(tree.root(), Optional.empty(), SECONDARY, Optional.empty(), tree.levels());
    }

    private Branch branch(Station station, Optional<Branch> above, int place, Optional<Run> run, VoltageLevels levels) {
        var branch = new Branch(station, above, place, run, levels);
        if (branches.putIfAbsent(station, branch) != null) {
            throw new IllegalArgumentException(station.device().name() + " is in the supply twice");
        }
        for (int i = 0; i < station.outlets().size(); i++) {
            var outlet = station.outlets().get(i);
            outlets.put(outlet, branch);
            var runs = outlet.runs();
            branch.below[i] = new Branch[runs.size()];
            for (int each = 0; each < runs.size(); each++) {
                branch.below[i][each] = branch(runs.get(each).to(), Optional.of(branch), i, Optional.of(runs.get(each)),
                        levels);
            }
            branch.carry(i);
        }
        station.secondary().ifPresent(secondary -> branch.secondary = Optional.of(branch(secondary.root(),
                Optional.of(branch), SECONDARY, Optional.empty(), secondary.levels())));
        branch.sum();
        return branch;
    }

    /**
     * Puts another load where a station is, or takes it away.
     *
     * @throws IllegalArgumentException for a station that is not of this source
     */
    public void set(Station station, Optional<Load> load) {
        var branch = at(station);
        branch.put(load);
        branch.sum();
        var below = branch;
        for (var each = branch.above; each.isPresent(); each = below.above) {
            if (below.place != SECONDARY) {
                each.get().carry(below.place);
            }
            below = each.get();
            below.sum();
        }
    }

    /** Moves every load behind an outlet that uses the lines of the outlet to as many other lines. */
    public void move(Outlet outlet, Lines to) {
        if (outlet.lines().count() == to.count()) {
            outlet.runs().forEach(run -> move(run.to(), outlet.lines(), to));
        }
    }

    private void move(Station station, Lines from, Lines to) {
        var load = at(station).load;
        if (load.isPresent() && load.get().lines().equals(from)) {
            var was = load.get();
            set(station, Optional.of(new Load(was.device(), was.inlet(), to, was.draw(), was.startUp(), was.unknown())));
        }
        station.outlets().forEach(outlet -> outlet.runs().forEach(run -> move(run.to(), from, to)));
    }

    /** What the source gives. */
    public Flow flow() {
        return root.flow();
    }

    /** What enters a station. */
    public Flow flow(Station station) {
        return at(station).flow();
    }

    /** What flows through an outlet; nothing through one that is not of this source. */
    public Flow through(Outlet outlet) {
        var branch = outlets.get(outlet);
        return branch == null ? Flow.NONE : FlowRow.read(branch.carried, branch.station.outlets().indexOf(outlet)
                * FlowRow.LENGTH);
    }

    /** The greatest drop of all loads that are counted, secondary sides of transformers left out; empty without any. */
    public Optional<Drop> worst() {
        return IntStream.range(0, PAIRS.length).filter(pair -> root.farthest[pair] != null)
                .mapToObj(pair -> root.drop(pair, root.worst_V[pair], root.farthest[pair]))
                .max(Comparator.comparingDouble(Drop::percent));
    }

    private Branch at(Station station) {
        var branch = branches.get(station);
        if (branch == null) {
            throw new IllegalArgumentException(station.device().name() + " is not supplied by this source");
        }
        return branch;
    }

    /** A station with the cable that leads to it; what its outlets carry lies side by side, to be summed fast. */
    private static final class Branch {
        private final Station station;
        private final Optional<Branch> above;
        private final int place;
        private final Optional<Run> run;
        private final VoltageLevels levels;
        private final Branch[][] below;
        private Optional<Branch> secondary = Optional.empty();
        private Optional<Load> load = Optional.empty();
        private final double[] own = new double[FlowRow.LENGTH];
        private final double[] flow = new double[FlowRow.LENGTH];
        private final double[] carried;
        // of each pair: what the cable to here loses, what is lost at most from here on, and where that is
        private final double[] lost_V = new double[PAIRS.length];
        private final double[] worst_V = new double[PAIRS.length];
        private final Branch[] farthest = new Branch[PAIRS.length];
        // the same behind each outlet
        private final double[] beyond_V;
        private final Branch[] beyond;

        Branch(Station station, Optional<Branch> above, int place, Optional<Run> run, VoltageLevels levels) {
            this.station = station;
            this.above = above;
            this.place = place;
            this.run = run;
            this.levels = levels;
            int outlets = station.outlets().size();
            below = new Branch[outlets][];
            carried = new double[outlets * FlowRow.LENGTH];
            beyond_V = new double[outlets * PAIRS.length];
            beyond = new Branch[outlets * PAIRS.length];
            put(station.load());
        }

        void put(Optional<Load> other) {
            load = other;
            FlowRow.write(other.isPresent() ? Flow.of(other.get(), levels) : Flow.NONE, own, 0);
        }

        Flow flow() {
            return FlowRow.read(flow, 0);
        }

        /** Takes up what the branches behind an outlet carry now. */
        void carry(int outlet) {
            int at = outlet * FlowRow.LENGTH;
            int first = outlet * PAIRS.length;
            Arrays.fill(carried, at, at + FlowRow.LENGTH, 0);
            Arrays.fill(beyond, first, first + PAIRS.length, null);
            for (Branch each : below[outlet]) {
                FlowRow.add(each.flow, 0, carried, at);
                for (int pair = 0; pair < PAIRS.length; pair++) {
                    take(pair, each.lost_V[pair] + each.worst_V[pair], each.farthest[pair], beyond_V, beyond, first);
                }
            }
        }

        /** Adds up what the outlets carry and the load takes. */
        void sum() {
            Arrays.fill(flow, 0);
            FlowRow.add(own, 0, flow, 0);
            for (int outlet = 0; outlet < below.length; outlet++) {
                FlowRow.add(carried, outlet * FlowRow.LENGTH, flow, 0);
            }
            if (secondary.isPresent()) {
                var taken = new double[FlowRow.LENGTH];
                FlowRow.write(Transformer.primary(secondary.get().flow(), secondary.get().levels, station.lines(),
                        levels), taken, 0);
                FlowRow.add(taken, 0, flow, 0);
            }
            for (int pair = 0; pair < PAIRS.length; pair++) {
                worst_V[pair] = 0;
                farthest[pair] = counts(pair) ? this : null;
            }
            for (int outlet = 0; outlet < below.length; outlet++) {
                for (int pair = 0; pair < PAIRS.length; pair++) {
                    int each = outlet * PAIRS.length + pair;
                    take(pair, beyond_V[each], beyond[each], worst_V, farthest, 0);
                }
            }
            lose();
        }

        private static void take(int pair, double volts, Branch where, double[] worst_V, Branch[] farthest, int first) {
            if (where != null && (farthest[first + pair] == null || volts > worst_V[first + pair])) {
                worst_V[first + pair] = volts;
                farthest[first + pair] = where;
            }
        }

        private boolean counts(int pair) {
            if (load.isEmpty() || load.get().draw().isEmpty()) {
                return false;
            }
            var lines = load.get().lines();
            return lines.count() == 2 ? lines.equals(PAIRS[pair]) : pair < 3 && lines.has(pair);
        }

        /** What the cable loses between the conductors of each pair, in phase with the source. */
        private void lose() {
            if (run.isEmpty() || run.get().impedance().isEmpty()) {
                return;
            }
            var impedance = run.get().impedance().get();
            var neutral = FlowRow.phasor(flow, 0).plus(FlowRow.phasor(flow, 2)).plus(FlowRow.phasor(flow, 4));
            var back = run.get().wire().neutral().orElse(impedance).times(neutral);
            for (int pair = 0; pair < PAIRS.length; pair++) {
                var lines = PAIRS[pair];
                if (farthest[pair] == null || !levels.lines().containsAll(lines)) {
                    continue;
                }
                if (pair < 3) {
                    lost_V[pair] = NodeVoltage.inPhase(levels.line(pair),
                            FlowRow.phasor(flow, 2 * pair).times(impedance).plus(back));
                } else {
                    int first = lines.has(0) ? 0 : 1;
                    int second = lines.has(2) ? 2 : 1;
                    lost_V[pair] = NodeVoltage.inPhase(levels.between(first, second), FlowRow.phasor(flow, 2 * first)
                            .minus(FlowRow.phasor(flow, 2 * second)).times(impedance));
                }
            }
        }

        Drop drop(int pair, double volts, Branch where) {
            boolean known = Stream.iterate(Optional.of(where), Optional::isPresent, each -> each.get().above)
                    .allMatch(each -> each.get().run.isEmpty() || each.get().run.get().impedance().isPresent());
            return new Drop(volts, 100 * volts / (pair < 3 ? levels.lineToNeutral_V() : levels.voltage_V(PAIRS[pair])),
                    !known);
        }
    }
}
