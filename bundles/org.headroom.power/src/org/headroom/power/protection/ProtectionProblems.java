/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.protection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.headroom.calc.power.Generator;
import org.headroom.common.text.Messages;
import org.headroom.core.rule.Subject;
import org.headroom.model.power.SourceKind;
import org.headroom.power.flow.PowerResult;
import org.headroom.power.flow.StationResult;
import org.headroom.power.network.PowerProblem;
import org.headroom.power.network.PowerProblem.Code;
import org.headroom.power.use.SourceUse;

/** Says what the checks of protection and sources came to. Only what is surely wrong is told; unknowns stand in tables. */
public final class ProtectionProblems {

    private static final Messages TEXT = Messages.of(ProtectionProblems.class);

    private final List<PowerProblem> found = new ArrayList<>();

    private ProtectionProblems() {
    }

    /** Everything that is surely wrong, in the order of the supply. */
    public static List<PowerProblem> of(PowerResult result, ProtectionResult protection) {
        var problems = new ProtectionProblems();
        protection.cables().forEach(problems::cable);
        protection.ways().forEach(problems::way);
        protection.rcds().forEach(problems::leakage);
        problems.grading(protection.rcds());
        result.origins().map(source -> SourceUse.of(source, result.network().facts())).forEach(problems::source);
        result.stations().forEach(problems::ups);
        return problems.found;
    }

    private void cable(CableCheck check) {
        var run = check.run().run();
        var subjects = List.of(run.cable(), run.to().device());
        if (check.load() == Verdict.BAD) {
            add(Code.CABLE_OVERLOAD, subjects, run.cable().name(), run.to().device().name(),
                    figure(check.current_A(), 1), figure(check.capacity_A().orElseThrow(), 1));
        }
        if (check.protectedBy() == Verdict.BAD) {
            add(Code.BREAKER_ABOVE_CABLE, subjects, run.cable().name(), run.to().device().name(),
                    figure(check.capacity_A().orElseThrow(), 1), figure(check.breaker_A().orElseThrow(), 0));
        }
    }

    private void way(WayCheck check) {
        var way = List.of(check.circuit().outlet().subject(), check.circuit().station().device());
        var name = check.circuit().outlet().subject().name();
        if (check.breaking() == Verdict.BAD) {
            add(Code.BREAKING_CAPACITY, way, name, figure(check.highestFault_A().orElseThrow(), 0),
                    figure(check.circuit().outlet().protection().breakingCapacity_A().orElse(0), 0));
        }
        if (check.disconnects() == Verdict.BAD) {
            add(Code.NO_DISCONNECTION, way, name, figure(check.loop_ohm().orElseThrow(), 2),
                    figure(check.loopLimit_ohm().orElseThrow(), 2));
        }
        if (check.switchesOn() == Verdict.BAD) {
            add(Code.INRUSH, way, name, figure(check.inrush_A(), 0), figure(check.holds_A().orElseThrow(), 0));
        }
    }

    private void leakage(RcdCheck check) {
        var subject = check.ways().isEmpty() ? check.station().device() : check.ways().getFirst();
        var subjects = List.of(subject, check.station().device());
        if (check.leaks() == Verdict.BAD) {
            add(Code.LEAKAGE, subjects, subject.name(), figure(1000 * check.leakage_A(), 1),
                    figure(1000 * check.rcd().current_A(), 0), figure(1000 * check.budget_A(), 0));
        }
    }

    /** One finding for all devices of a distro that have the same one upstream. */
    private void grading(List<RcdCheck> checks) {
        var told = new HashSet<String>();
        for (RcdCheck check : checks) {
            var device = check.station().device();
            if (check.graded() == Verdict.BAD && told.add(device.id() + check.upstream() + check.rcd().current_A())) {
                var subjects = new ArrayList<Subject>(List.of(device));
                subjects.addAll(check.ways());
                add(Code.RCD_GRADING, subjects, device.name(), figure(1000 * check.rcd().current_A(), 0),
                        figure(1000 * check.upstream().orElseThrow().current_A(), 0));
            }
        }
    }

    private void source(SourceUse use) {
        var device = use.source().tree().root().device();
        if (use.step_percent().isPresent() && use.stepLimit_percent().isPresent()
                && use.step_percent().getAsDouble() > use.stepLimit_percent().getAsDouble()) {
            add(Code.GENERATOR_STEP, List.of(device), device.name(), figure(use.step_percent().getAsDouble(), 0),
                    figure(use.stepLimit_percent().getAsDouble(), 0));
        }
        boolean known = use.source().flow().unknown() == 0 && use.source().tree().kind() == SourceKind.GENERATOR;
        if (known && use.load_percent().orElse(100) < 100 * Generator.LOW_LOAD_SHARE) {
            add(Code.GENERATOR_LOW, List.of(device), device.name(), figure(use.load_percent().getAsDouble(), 0));
        }
    }

    private void ups(StationResult station) {
        var ups = station.station().ups();
        if (ups.isEmpty()) {
            return;
        }
        var flow = station.flow();
        boolean over = ups.get().rated_VA().orElse(Double.MAX_VALUE) < flow.apparent_VA()
                || ups.get().rated_W().orElse(Double.MAX_VALUE) < flow.power_W();
        if (over) {
            var rated = (ups.get().rated_VA().isPresent() ? figure(ups.get().rated_VA().getAsDouble(), 0) + " VA" : "")
                    + (ups.get().rated_W().isPresent() ? " " + figure(ups.get().rated_W().getAsDouble(), 0) + " W" : "");
            add(Code.UPS_OVERLOAD, List.of(station.station().device()), station.station().device().name(),
                    figure(flow.apparent_VA(), 0), figure(flow.power_W(), 0), rated.strip());
        }
    }

    private void add(Code code, List<Subject> subjects, Object... arguments) {
        found.add(new PowerProblem(code, subjects, TEXT.text(code.id(), arguments), TEXT.text(code.id() + ".hint")));
    }

    private static String figure(double value, int decimals) {
        return String.format(Locale.getDefault(Locale.Category.FORMAT), "%." + decimals + "f", value);
    }
}
