/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.headroom.common.text.Messages;
import org.headroom.core.design.DesignObjects;
import org.headroom.core.rule.QuickFix;
import org.headroom.core.rule.Subject;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.power.Way;
import org.headroom.model.production.Production;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.balance.PhaseBalancer;
import org.headroom.power.flow.CircuitResult;
import org.headroom.power.network.PowerProblem;
import org.headroom.power.protection.CableCheck;

/** Changes that mend problems of the supply, where one change surely does. */
final class PowerFixes {

    /** Preferred rated currents of breakers in A (IEC 60898-1, 5.3.2). */
    private static final double[] BREAKERS_A = { 6, 8, 10, 13, 16, 20, 25, 32, 40, 50, 63, 80, 100, 125 };
    /** Rated residual current of a device that protects people, in A (IEC 60364-4-41, 411.3.3 and 415.1). */
    private static final double PEOPLE_A = 0.03;
    private static final long SEED = 1;
    private static final Messages TEXT = Messages.of(PowerFixes.class);

    private final PowerAnalysis analysis;

    PowerFixes(PowerAnalysis analysis) {
        this.analysis = analysis;
    }

    List<QuickFix> of(PowerProblem problem) {
        return switch (problem.code()) {
            case PHASE_UNKNOWN -> ways(problem).findFirst().map(way -> Stream.of(Phases.L1, Phases.L2, Phases.L3)
                    .map(phase -> set(way, PowerPackage.Literals.WAY__PHASES, phase, TEXT.text("phase", phase.getLiteral())))
                    .toList()).orElse(List.of());
            case PHASE_IMBALANCE -> List.of(new QuickFix(TEXT.text("balance"), PowerFixes::balanced));
            case NO_DISCONNECTION -> ways(problem).findFirst().map(way -> List.of(set(way,
                    PowerPackage.Literals.WAY__RCD_CURRENT, PEOPLE_A, TEXT.text("rcd")))).orElse(List.of());
            case BREAKER_ABOVE_CABLE -> smallerBreaker(problem).stream().toList();
            case RCD_GRADING -> oneRcd(problem).stream().toList();
            default -> List.of();
        };
    }

    private static Stream<Subject> ways(PowerProblem problem) {
        return problem.subjects().stream().filter(subject -> subject.kind().equals("Way"));
    }

    private static QuickFix set(Subject way, EStructuralFeature feature, Object value, String label) {
        return new QuickFix(label, production -> DesignObjects.find(production, way.id(), Way.class)
                .map(each -> new SetFeature(label, each, feature, value)));
    }

    private static Optional<Change> balanced(Production production) {
        return PhaseBalancer.plan(PowerAnalysis.of(production).result(), SEED).change(production);
    }

    /** The largest breaker that the cable bears, when the load of the way allows it. */
    private Optional<QuickFix> smallerBreaker(PowerProblem problem) {
        var cable = problem.subjects().getFirst().id();
        return analysis.protection().cables().stream().filter(check -> check.run().run().cable().id().equals(cable))
                .findFirst().flatMap(check -> circuit(cable).flatMap(circuit -> {
                    double bears = Math.min(check.capacity_A().orElse(0), small(check).orElse(Double.MAX_VALUE));
                    var fitting = DoubleStream.of(BREAKERS_A).filter(each -> each <= bears).max();
                    if (!circuit.outlet().way() || fitting.isEmpty()
                            || fitting.getAsDouble() < circuit.flow().highest_A()) {
                        return Optional.empty();
                    }
                    return Optional.of(set(circuit.outlet().subject(), PowerPackage.Literals.WAY__BREAKER_CURRENT,
                            fitting.getAsDouble(), TEXT.text("breaker", String.format(Locale.ROOT, "%.0f",
                                    fitting.getAsDouble()))));
                }));
    }

    private static OptionalDouble small(CableCheck check) {
        var area = check.run().run().wire().area_mm2();
        return check.table().isPresent() && area.isPresent() ? check.table().get().breakerLimit_A(area.getAsDouble())
                : OptionalDouble.empty();
    }

    private Optional<CircuitResult> circuit(String cable) {
        return analysis.result().circuits().filter(circuit -> circuit.outlet().runs().stream()
                .anyMatch(run -> run.cable().id().equals(cable))).findFirst();
    }

    /** One device for people upstream is enough: those behind it may go. */
    private Optional<QuickFix> oneRcd(PowerProblem problem) {
        var device = problem.subjects().getFirst().id();
        boolean protectedAbove = analysis.protection().rcds().stream()
                .filter(check -> check.station().device().id().equals(device))
                .anyMatch(check -> check.upstream().filter(each -> each.current_A() <= PEOPLE_A).isPresent());
        var ids = analysis.protection().rcds().stream().filter(check -> check.station().device().id().equals(device))
                .flatMap(check -> check.ways().stream()).map(Subject::id).toList();
        if (!protectedAbove || ids.isEmpty()) {
            return Optional.empty();
        }
        var label = TEXT.text("one-rcd", problem.subjects().getFirst().name());
        Function<Production, Optional<Change>> change = production -> {
            var changes = ids.stream().flatMap(id -> DesignObjects.find(production, id, Way.class).stream())
                    .map(way -> (Change) new SetFeature(label, way, PowerPackage.Literals.WAY__RCD_CURRENT, null)).toList();
            return changes.isEmpty() ? Optional.empty() : Optional.of(new CompoundChange(label, changes));
        };
        return Optional.of(new QuickFix(label, change));
    }
}
