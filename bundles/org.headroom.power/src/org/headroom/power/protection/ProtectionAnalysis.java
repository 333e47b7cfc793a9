/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.protection;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.calc.power.Disconnection;
import org.headroom.calc.power.Inrush;
import org.headroom.calc.power.Residual;
import org.headroom.calc.power.ShortCircuit;
import org.headroom.core.rule.Subject;
import org.headroom.model.power.EarthingSystem;
import org.headroom.power.flow.CircuitResult;
import org.headroom.power.flow.PowerResult;
import org.headroom.power.flow.RunResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.Protection;
import org.headroom.power.network.Run;
import org.headroom.power.network.Station;

/**
 * Checks the protection of a solved supply: cables, breakers, residual-current devices, faults and switching on. Formulas
 * and tables are those of {@code org.headroom.calc.power}, each with its source. What is not known makes a verdict unknown,
 * never good. Keeps no state between calls.
 */
public final class ProtectionAnalysis {

    /** Final circuits are those up to this rated current that feed devices only. IEC 60364-4-41, 411.3.2.2. */
    private static final double FINAL_A = 32;
    /** Share of the rated residual current with which a device of a TN system is counted to trip in time, IEC 61008-1. */
    private static final double RCD_TRIPS = 5;

    private final PowerResult result;
    private final Map<Outlet, CircuitResult> circuits = new IdentityHashMap<>();
    private final Map<Run, RunResult> runs = new IdentityHashMap<>();
    private final CableChecker cableChecker;
    private final List<WayCheck> ways = new ArrayList<>();
    private final List<WayCheck> free = new ArrayList<>();
    private final List<CableCheck> cables = new ArrayList<>();
    private final List<RcdCheck> rcds = new ArrayList<>();
    private SourceResult source;

    private ProtectionAnalysis(PowerResult result) {
        this.result = result;
        this.cableChecker = new CableChecker(result.network().facts());
        result.circuits().forEach(circuit -> circuits.put(circuit.outlet(), circuit));
        result.runs().forEach(run -> runs.put(run.run(), run));
    }

    /** Checks every source of a solved supply. */
    public static ProtectionResult of(PowerResult result) {
        var analysis = new ProtectionAnalysis(result);
        for (SourceResult source : result.sources()) {
            analysis.source = source;
            analysis.station(source.tree().root(), FaultPath.AT_SOURCE, Protection.NONE, Optional.empty());
        }
        return new ProtectionResult(analysis.ways, analysis.free, analysis.cables, analysis.rcds);
    }

    /**
     * @param path   from the source to here
     * @param before the breaker that protects what comes here
     * @param rcd    the residual-current device that is next on the way to the source
     */
    private void station(Station station, FaultPath path, Protection before, Optional<Protection.Rcd> rcd) {
        var own = station.main().rcd();
        own.ifPresent(each -> rcds.add(rcd(station, List.of(), each, station.outlets(), rcd)));
        var upstream = own.or(() -> rcd);
        var groups = new LinkedHashMap<String, List<Outlet>>();
        for (Outlet outlet : station.outlets()) {
            outlet.protection().rcd().ifPresent(each -> groups.computeIfAbsent(
                    each.group().isEmpty() ? outlet.subject().id() : "group " + each.group(), key -> new ArrayList<>())
                    .add(outlet));
        }
        groups.values().forEach(group -> rcds.add(rcd(station, group.stream().map(Outlet::subject).toList(),
                group.getFirst().protection().rcd().orElseThrow(), group, upstream)));
        var arrives = station.main().breaker_A().isPresent() ? station.main() : before;
        for (Outlet outlet : station.outlets()) {
            var protection = outlet.protection().breaker_A().isPresent() ? outlet.protection() : arrives;
            if (!outlet.runs().isEmpty() || outlet.way()) {
                (outlet.runs().isEmpty() ? free : ways).add(way(outlet, protection, path,
                        outlet.protection().rcd().or(() -> upstream)));
            }
            for (Run run : outlet.runs()) {
                cables.add(cableChecker.check(runs.get(run), protection.breaker_A()));
                station(run.to(), path.through(run), protection, outlet.protection().rcd().or(() -> upstream));
            }
        }
    }

    private RcdCheck rcd(Station station, List<Subject> ways, Protection.Rcd rcd, List<Outlet> outlets,
            Optional<Protection.Rcd> upstream) {
        double leakage = 0;
        int unknown = 0;
        for (Outlet outlet : outlets) {
            for (var load : circuits.get(outlet).loads()) {
                var leaks = load.load().startUp().leakage_A();
                leakage += leaks.orElse(0);
                unknown += leaks.isPresent() ? 0 : 1;
            }
        }
        double budget = Residual.budget_A(rcd.current_A());
        var graded = upstream.isEmpty() || Residual.grades(upstream.get().current_A(), upstream.get().delayed(),
                rcd.current_A()) ? Verdict.GOOD : Verdict.BAD;
        return new RcdCheck(station, ways, rcd, leakage, unknown, budget,
                Verdict.atMost(OptionalDouble.of(leakage), OptionalDouble.of(budget), unknown > 0), upstream, graded);
    }

    private WayCheck way(Outlet outlet, Protection protection, FaultPath path, Optional<Protection.Rcd> rcd) {
        var levels = source.tree().levels();
        var facts = source.tree().facts();
        var circuit = circuits.get(outlet);
        boolean three = outlet.lines().count() == 3;
        var end = farthest(outlet, path);
        var curve = protection.curve();
        var trips = curve.isPresent() && protection.breaker_A().isPresent()
                ? OptionalDouble.of(curve.get().trips_A(protection.breaker_A().getAsDouble())) : OptionalDouble.empty();
        var highest = facts.shortCircuit_A().isPresent() && path.known()
                ? OptionalDouble.of(ShortCircuit.highest_A(levels.lineToNeutral_V(), ShortCircuit.source_ohm(
                        levels.lineToNeutral_V(), facts.shortCircuit_A().getAsDouble()), path.shortCircuit(three)))
                : facts.shortCircuit_A();
        var lowest = facts.shortCircuit_A().isPresent() && end.known()
                ? OptionalDouble.of(ShortCircuit.lowest_A(levels.lineToNeutral_V(), ShortCircuit.source_ohm(
                        levels.lineToNeutral_V(), facts.shortCircuit_A().getAsDouble()), end.shortCircuit(false)))
                : OptionalDouble.empty();
        var within = within(outlet, protection, facts.earthing());
        var limit = loopLimit(protection, rcd, facts.earthing());
        var loop = end.loop_ohm(facts.loop_ohm());
        boolean atLeast = !end.isWhole(facts.loop_ohm());
        var disconnects = facts.earthing() == EarthingSystem.UNKNOWN || facts.earthing() == EarthingSystem.IT
                ? Verdict.UNKNOWN : Verdict.atMost(loop, limit, atLeast);
        var pulses = pulses(outlet);
        int inrushUnknown = (int) circuit.loads().stream()
                .filter(load -> load.load().startUp().inrush_A().isEmpty()).count();
        double inrush = Inrush.worst_A(pulses);
        var holds = curve.isPresent() && protection.breaker_A().isPresent()
                ? OptionalDouble.of(curve.get().holdsPeak_A(protection.breaker_A().getAsDouble()))
                : OptionalDouble.empty();
        return new WayCheck(circuit, highest, Verdict.atMost(highest, protection.breakingCapacity_A(), false), lowest,
                lowest.isEmpty() || trips.isEmpty() ? Verdict.UNKNOWN
                        : Verdict.atMost(trips, lowest, false), loop, atLeast, limit, rcd.isPresent(), within,
                disconnects, inrush, inrushUnknown, holds, Verdict.atMost(OptionalDouble.of(inrush), holds,
                inrushUnknown > 0));
    }

    /** The farthest end of the cables of a way. */
    private static FaultPath farthest(Outlet outlet, FaultPath path) {
        var longest = Optional.<FaultPath>empty();
        for (Run run : outlet.runs()) {
            longest = FaultPath.longer(path.through(run), longest);
        }
        return longest.orElse(path);
    }

    private OptionalDouble within(Outlet outlet, Protection protection, EarthingSystem earthing) {
        boolean last = protection.breaker_A().orElse(Double.MAX_VALUE) <= FINAL_A
                && outlet.runs().stream().allMatch(run -> run.to().kind() == Station.Kind.DEVICE);
        return switch (earthing) {
            case TN_S, TN_CS -> Disconnection.longest_s(Disconnection.Earthing.TN,
                    source.tree().levels().lineToNeutral_V(), last);
            case TT -> Disconnection.longest_s(Disconnection.Earthing.TT, source.tree().levels().lineToNeutral_V(), last);
            case IT, UNKNOWN -> OptionalDouble.empty();
        };
    }

    private OptionalDouble loopLimit(Protection protection, Optional<Protection.Rcd> rcd, EarthingSystem earthing) {
        double volts = source.tree().levels().lineToNeutral_V();
        if (rcd.isPresent()) {
            double rated = rcd.get().current_A();
            return OptionalDouble.of(earthing == EarthingSystem.TT ? Residual.greatestEarthResistance_ohm(rated)
                    : Disconnection.LOWEST_VOLTAGE * volts / (RCD_TRIPS * rated));
        }
        if (protection.curve().isEmpty() || protection.breaker_A().isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Disconnection.greatestLoop_ohm(protection.curve().get(),
                protection.breaker_A().getAsDouble(), volts));
    }

    /** Inrush of everything behind a way, each when the step of the way next to it comes. */
    private List<Inrush.Pulse> pulses(Outlet outlet) {
        var pulses = new ArrayList<Inrush.Pulse>();
        var delay = result.network().facts().sequenceDelay_s();
        for (var load : circuits.get(outlet).loads()) {
            var startUp = load.load().startUp();
            if (startUp.inrush_A().isPresent() && startUp.inrush_A().getAsDouble() > 0) {
                pulses.add(new Inrush.Pulse(Inrush.stepTime_s(step(load.path()), delay.orElse(0)),
                        startUp.inrush_A().getAsDouble(), startUp.duration_s().orElse(Inrush.WINDOW_S)));
            }
        }
        return pulses;
    }

    /** The step of the way next to a load that has one; 1 without. */
    public static int step(List<Outlet> path) {
        for (Outlet outlet : path.reversed()) {
            if (outlet.protection().sequence().isPresent()) {
                return outlet.protection().sequence().getAsInt();
            }
        }
        return 1;
    }
}
