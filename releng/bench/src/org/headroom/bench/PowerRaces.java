/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

import org.headroom.calc.power.Phasor;
import org.headroom.calc.power.PublishedCurve;
import org.headroom.calc.power.WayBalance;
import org.headroom.core.rule.Subject;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.power.EarthingSystem;
import org.headroom.model.power.SourceKind;
import org.headroom.power.flow.LiveSupply;
import org.headroom.power.flow.PowerSolver;
import org.headroom.power.load.DrawBasis;
import org.headroom.power.load.LoadDraw;
import org.headroom.power.network.Lines;
import org.headroom.power.network.Load;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.PlanFacts;
import org.headroom.power.network.PowerNetwork;
import org.headroom.power.network.Protection;
import org.headroom.power.network.Run;
import org.headroom.power.network.SourceFacts;
import org.headroom.power.network.SourceTree;
import org.headroom.power.network.StartUp;
import org.headroom.power.network.Station;
import org.headroom.power.network.VoltageLevels;
import org.headroom.power.network.Wire;

/** Solving 10,000 loads on 2,000 ways against reading each once; balancing ways against placing the largest first. */
final class PowerRaces {

    private static final int DISTROS = 40;
    private static final int WAYS = 50;
    private static final int LOADS = 5;
    private static final double SOLVE_GOAL = 20;
    private static final double EDIT_GOAL = 0.01;
    private static final int EDITS = 100;
    private final Random random = new Random(1);
    private double read;

    Result solve() throws Exception {
        var network = network();
        var solver = new PowerSolver();
        return Race.run("power", SOLVE_GOAL, 40, 61, () -> time(() -> read += solver.solve(network).sources().getFirst()
                .flow().power_W()), () -> time(() -> read += read(network.sources().getFirst().root())));
    }

    /** Another draw of one load, and what the source and the worst drop are then, against solving everything again. */
    Result edit() throws Exception {
        var network = network();
        var tree = network.sources().getFirst();
        var solver = new PowerSolver();
        var loads = solver.solve(network).sources().getFirst().loads();
        var live = new LiveSupply(tree);
        var others = IntStream.range(0, EDITS).mapToObj(each -> load(Lines.one(each % 3)).load()).toList();
        return Race.run("power-edit", EDIT_GOAL, 40, 61, () -> {
            var lap = time(() -> {
                for (int each = 0; each < EDITS; each++) {
                    live.set(loads.get(random.nextInt(loads.size())).station(), others.get(each));
                    read += live.flow().power_W() + live.worst().get().percent();
                }
            });
            return new Race.Lap(lap.seconds() / EDITS, lap.megabytes() / EDITS);
        }, () -> time(() -> read += solver.solve(network).sources().getFirst().worst().get().drop().get().percent()));
    }

    /** Exactly, for few ways; within a bound, for many. */
    Result balance(String name, int ways, double limit) throws Exception {
        var problem = new WayBalance.Problem(3, List.of(Phasor.ZERO, Phasor.ZERO, Phasor.ZERO), IntStream.range(0, ways)
                .mapToObj(way -> new WayBalance.Way(WayBalance.Kind.LINE,
                        Phasor.lagging(0.5 + 15 * random.nextDouble(), 0, 0.6 + 0.4 * random.nextDouble()), 0)).toList());
        var best = WayBalance.balance(problem, 1);
        if (ways <= 24 && !best.proven() || best.gap_percent() > 1) {
            throw new IllegalStateException(name + " is off its bound by up to " + best.gap_percent() + " %");
        }
        return Race.run(name, limit, 3, 15, () -> time(() -> read += WayBalance.balance(problem, 1).worst_A()),
                () -> time(() -> read += WayBalance.largestFirst(problem).worst_A())).within(limit);
    }

    private static double read(Station station) {
        double sum = station.load().isPresent() ? station.load().get().draw().get().current_A() : 0;
        for (Outlet outlet : station.outlets()) {
            for (Run run : outlet.runs()) {
                sum += run.impedance().get().re() + read(run.to());
            }
        }
        return sum;
    }

    private PowerNetwork network() {
        var levels = new VoltageLevels(230, 400, Lines.ALL, 120, 50);
        var mains = new ArrayList<Outlet>();
        for (int distro = 0; distro < DISTROS; distro++) {
            var ways = new ArrayList<Outlet>();
            for (int way = 0; way < WAYS; way++) {
                var lines = Lines.one(way % 3);
                var runs = new ArrayList<Run>();
                for (int load = 0; load < LOADS; load++) {
                    runs.add(run(load(lines)));
                }
                ways.add(outlet("way " + distro + " " + way, lines, runs));
            }
            mains.add(outlet("main " + distro, Lines.ALL, List.of(run(station(Station.Kind.DISTRO, "distro " + distro,
                    Lines.ALL, Optional.empty(), ways)))));
        }
        var none = OptionalDouble.empty();
        var nothing = new PublishedCurve(List.of());
        var facts = new SourceFacts(EarthingSystem.TN_S, none, none, none, none, nothing, none, nothing);
        var tree = new SourceTree(SourceKind.MAINS, levels, OptionalDouble.of(4000), false, none, facts,
                station(Station.Kind.SOURCE, "source", Lines.ALL, Optional.empty(), mains));
        return new PowerNetwork(List.of(tree), List.of(), List.of(), OptionalDouble.of(5), DutyLevel.EIGHTH, 1, 1,
                PlanFacts.USUAL, List.of(), Map.of(), List.of());
    }

    private Station load(Lines lines) {
        double watts = 100 + 900 * random.nextDouble();
        var draw = new LoadDraw(watts, watts / 230 / 0.8, 0.8, OptionalDouble.empty(), OptionalDouble.of(watts),
                DrawBasis.RATED, List.of());
        var subject = new Subject("load " + random.nextLong(), "Device", "load");
        return station(Station.Kind.DEVICE, subject.id(), lines, Optional.of(new Load(subject, subject, lines,
                Optional.of(draw), StartUp.UNKNOWN, "")), List.of());
    }

    private static Station station(Station.Kind kind, String id, Lines lines, Optional<Load> load, List<Outlet> outlets) {
        var subject = new Subject(id, "Device", id);
        return new Station(kind, subject, subject, "", "", lines, Protection.NONE, load, outlets, Optional.empty(),
                Optional.empty());
    }

    private static Outlet outlet(String id, Lines lines, List<Run> runs) {
        return new Outlet(new Subject(id, "Way", id), id, true, lines, Protection.NONE, runs);
    }

    private static Run run(Station to) {
        return new Run(new Subject("cable", "Cable", "cable"), "", OptionalDouble.of(10),
                Optional.of(new Phasor(0.08, 0.001)), OptionalDouble.empty(), Wire.UNKNOWN, to);
    }

    private static Race.Lap time(Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        work.run();
        return new Race.Lap((System.nanoTime() - start) / 1e9, (threads.getCurrentThreadAllocatedBytes() - allocated) / 1e6);
    }
}
