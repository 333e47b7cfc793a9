/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.balance;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.headroom.calc.power.Phasor;
import org.headroom.calc.power.WayBalance;
import org.headroom.calc.power.WayBalance.Kind;
import org.headroom.model.power.Phases;
import org.headroom.power.flow.CircuitResult;
import org.headroom.power.flow.Flow;
import org.headroom.power.flow.PowerResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.Run;
import org.headroom.power.network.Station;
import org.headroom.power.network.VoltageLevels;

/**
 * Balances the phases of a solved supply. Each distro is balanced on its own, those further down first, with what they then
 * take counted as fixed above; so every main breaker is relieved, not only that of the source. Last, the phases of whole
 * distros are turned or swapped where that relieves the source. Ways that are pinned, that use all lines, or that belong to
 * a distro with one line stay.
 */
public final class PhaseBalancer {

    private static final int[][] TURNS = { { 0, 1, 2 }, { 1, 2, 0 }, { 2, 0, 1 }, { 1, 0, 2 }, { 0, 2, 1 }, { 2, 1, 0 } };

    /** By how much the line that carries most has to be relieved before ways are moved, as a share. */
    private static final double WORTH_IT = 0.005;
    /** Ways that carry less stay where they are; so do those whose load is unknown. */
    private static final double LEAST_A = 0.01;

    private final long seed;
    private final Map<Outlet, CircuitResult> circuits = new IdentityHashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private VoltageLevels levels;

    /** A way that may be moved, and where it goes. */
    private record Free(Outlet outlet, WayBalance.Way way) {
    }

    /** A station that is balanced. */
    private static final class Draft {
        private final Station station;
        private final List<Free> free;
        private final int pinned;
        private final WayBalance.Problem problem;
        private final Phasor[] beforeSums;
        private WayBalance.Spread spread;
        private int[] places;

        Draft(Station station, List<Free> free, int pinned, WayBalance.Problem problem, Phasor[] beforeSums) {
            this.station = station;
            this.free = free;
            this.pinned = pinned;
            this.problem = problem;
            this.beforeSums = beforeSums;
        }
    }

    private PhaseBalancer(long seed) {
        this.seed = seed;
    }

    /**
     * Finds phases for all ways that may be moved.
     *
     * @param seed starts the random part of the search; the same seed gives the same answer
     */
    public static PhasePlan plan(PowerResult result, long seed) {
        var balancer = new PhaseBalancer(seed);
        result.circuits().forEach(circuit -> balancer.circuits.put(circuit.outlet(), circuit));
        var stations = new ArrayList<PhasePlan.OfStation>();
        var sources = new ArrayList<PhasePlan.OfSource>();
        for (SourceResult source : result.sources()) {
            balancer.source(source, stations, sources);
        }
        return new PhasePlan(stations, sources);
    }

    private void source(SourceResult source, List<PhasePlan.OfStation> stations, List<PhasePlan.OfSource> sources) {
        levels = source.tree().levels();
        drafts.clear();
        var root = source.tree().root();
        var after = station(root);
        var before = frames(source.flow());
        int lines = levels.lines().count();
        if (lines < 2) {
            return;
        }
        turn(after, lines);
        for (Draft draft : drafts) {
            stations.add(finish(draft, lines));
        }
        sources.add(new PhasePlan.OfSource(root, magnitudes(before, lines), magnitudes(after, lines)));
    }

    /** Balances what is below first; returns the currents of the lines of the station afterwards, against their voltages. */
    private Phasor[] station(Station station) {
        int lines = levels.lines().count();
        boolean all = station.lines().count() == lines && lines > 1;
        var own = station.load().map(load -> frames(Flow.of(load, levels))).orElseGet(PhaseBalancer::nothing);
        var fixed = own;
        var free = new ArrayList<Free>();
        int pinned = 0;
        for (Outlet outlet : station.outlets()) {
            if (outlet.runs().isEmpty()) {
                continue;
            }
            int count = outlet.lines().count();
            if (all && outlet.way() && count > 0 && count < lines) {
                var flow = circuits.get(outlet).flow();
                boolean carries = flow.highest_A() > LEAST_A;
                boolean passesPairOn = count > 1 && outlet.runs().stream().anyMatch(run -> !run.to().outlets().isEmpty());
                if (!outlet.protection().pinned() && carries && !passesPairOn) {
                    free.add(new Free(outlet, way(outlet, flow)));
                    continue;
                }
                pinned += outlet.protection().pinned() ? 1 : 0;
                fixed = plus(fixed, frames(flow));
            } else {
                for (Run run : outlet.runs()) {
                    fixed = plus(fixed, station(run.to()));
                }
            }
        }
        if (station.secondary().isPresent()) {
            // counted as it is: the ways of a transformer are balanced as those of a source of its own
            fixed = plus(fixed, taken(station));
        }
        if (free.isEmpty()) {
            return fixed;
        }
        var problem = new WayBalance.Problem(lines, List.of(fixed).subList(0, lines),
                free.stream().map(Free::way).toList());
        var draft = new Draft(station, free, pinned, problem, sums(problem, problem.present()));
        draft.spread = WayBalance.balance(problem, seed);
        // nothing is moved for nothing
        boolean better = draft.spread.worst_A() < worst(draft.beforeSums) * (1 - WORTH_IT);
        draft.places = better ? fewest(problem, draft.spread.places()) : problem.present();
        drafts.add(draft);
        return sums(problem, draft.places);
    }

    /** What enters a station now. */
    private Phasor[] taken(Station station) {
        var sum = nothing();
        for (var result : circuits.values()) {
            for (Run run : result.outlet().runs()) {
                if (run.to() == station) {
                    sum = frames(result.flow());
                }
            }
        }
        return sum;
    }

    /** Turns or swaps the phases of whole distros where that relieves the source and changes nothing else. */
    private void turn(Phasor[] source, int lines) {
        if (lines != 3) {
            return;
        }
        boolean better = true;
        while (better) {
            better = false;
            for (Draft draft : drafts) {
                boolean onlySingle = draft.free.stream().allMatch(free -> free.way().kind() == Kind.LINE);
                for (int[] turn : onlySingle ? TURNS : new int[0][]) {
                    var places = IntStream.of(draft.places).map(place -> turn[place]).toArray();
                    var now = sums(draft.problem, draft.places);
                    var then = sums(draft.problem, places);
                    if (worst(then) > worst(now) + 1e-9) {
                        continue;
                    }
                    var turned = plus(source, minus(then, now));
                    if (worst(turned) < worst(source) * (1 - WORTH_IT)) {
                        draft.places = fewest(draft.problem, places);
                        System.arraycopy(turned, 0, source, 0, 3);
                        better = true;
                    }
                }
            }
        }
    }

    /** The same spread with as few ways moved as exchanging equal ones allows. */
    private static int[] fewest(WayBalance.Problem problem, int[] places) {
        var fewest = places.clone();
        var ways = problem.ways();
        for (int a = 0; a < fewest.length; a++) {
            for (int b = 0; b < fewest.length && fewest[a] != ways.get(a).place(); b++) {
                boolean equal = ways.get(a).kind() == ways.get(b).kind()
                        && ways.get(a).current().minus(ways.get(b).current()).magnitude() < 1e-9;
                if (equal && fewest[b] == ways.get(a).place() && fewest[b] != ways.get(b).place()) {
                    fewest[b] = fewest[a];
                    fewest[a] = ways.get(a).place();
                }
            }
        }
        return fewest;
    }

    private static PhasePlan.OfStation finish(Draft draft, int lines) {
        var moves = new ArrayList<PhasePlan.Move>();
        for (int i = 0; i < draft.free.size(); i++) {
            var free = draft.free.get(i);
            var to = phases(free.way().kind(), draft.places[i]);
            var from = phases(free.way().kind(), free.way().place());
            if (to != from) {
                moves.add(new PhasePlan.Move(free.outlet().subject(), from, to, free.way().current().magnitude()));
            }
        }
        return new PhasePlan.OfStation(draft.station, magnitudes(draft.beforeSums, lines),
                magnitudes(sums(draft.problem, draft.places), lines),
                WayBalance.largestFirst(draft.problem).worst_A(), draft.spread.bound_A(), draft.spread.proven(), moves,
                draft.free.size(), draft.pinned);
    }

    private WayBalance.Way way(Outlet outlet, Flow flow) {
        var lines = outlet.lines();
        if (lines.count() == 1) {
            int line = lines.numbers().getFirst();
            return new WayBalance.Way(Kind.LINE, frame(flow.line(line), line), line);
        }
        // between two lines: against the voltage from the first to the second in the order of rotation
        int first = lines.mask() == 5 ? 2 : lines.numbers().getFirst();
        var turn = Phasor.polar(1, -levels.between(first, (first + 1) % 3).angle_deg());
        return new WayBalance.Way(Kind.PAIR, flow.line(first).times(turn), first);
    }

    private static Phases phases(Kind kind, int place) {
        return kind == Kind.LINE ? new Phases[] { Phases.L1, Phases.L2, Phases.L3 }[place]
                : new Phases[] { Phases.L1L2, Phases.L2L3, Phases.L3L1 }[place];
    }

    private Phasor frame(Phasor current, int line) {
        return current.times(Phasor.polar(1, -levels.line(line).angle_deg()));
    }

    private Phasor[] frames(Flow flow) {
        return new Phasor[] { frame(flow.l1(), 0), frame(flow.l2(), 1), frame(flow.l3(), 2) };
    }

    private static Phasor[] sums(WayBalance.Problem problem, int[] places) {
        return problem.sums(places).toArray(Phasor[]::new);
    }

    private static Phasor[] nothing() {
        return new Phasor[] { Phasor.ZERO, Phasor.ZERO, Phasor.ZERO };
    }

    private static Phasor[] plus(Phasor[] a, Phasor[] b) {
        var sum = nothing();
        for (int line = 0; line < Math.min(a.length, b.length); line++) {
            sum[line] = a[line].plus(b[line]);
        }
        return sum;
    }

    private static Phasor[] minus(Phasor[] a, Phasor[] b) {
        var sum = nothing();
        for (int line = 0; line < Math.min(a.length, b.length); line++) {
            sum[line] = a[line].minus(b[line]);
        }
        return sum;
    }

    private static double worst(Phasor[] currents) {
        double worst = 0;
        for (Phasor current : currents) {
            worst = Math.max(worst, current.magnitude());
        }
        return worst;
    }

    private static double[] magnitudes(Phasor[] currents, int lines) {
        return IntStream.range(0, lines).mapToDouble(line -> currents[line].magnitude()).toArray();
    }
}
