/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.protection;

import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.calc.power.CurrentCapacity;
import org.headroom.calc.power.CurrentCapacity.Table;
import org.headroom.model.power.CableTables;
import org.headroom.power.flow.RunResult;
import org.headroom.power.network.PlanFacts;
import org.headroom.power.network.Wire;

/** Finds what a feeder may carry and compares it with its load and its breaker. */
final class CableChecker {

    /** Reference temperature of the makers' figures and of the tables, in °C. */
    private static final double REFERENCE_C = 30;

    private final PlanFacts plan;

    CableChecker(PlanFacts plan) {
        this.plan = plan;
    }

    CableCheck check(RunResult result, OptionalDouble breaker_A) {
        var wire = result.run().wire();
        var flow = result.flow();
        boolean three = result.run().to().lines().count() == 3;
        var table = table(wire, three);
        double highest = flow.highest_A();
        double third = three && highest > 0 ? flow.triplen_A() / 3 / highest : 0;
        var harmonics = CurrentCapacity.harmonics(Math.min(1, third));
        double factor = factor(wire, table, wire.rated_A().isPresent(), three) * harmonics.factor();
        var published = wire.rated_A().isPresent() ? wire.rated_A()
                : table.isPresent() && wire.area_mm2().isPresent() ? table.get().at(wire.area_mm2().getAsDouble())
                : OptionalDouble.empty();
        var capacity = published.isPresent() && !Double.isNaN(factor)
                ? OptionalDouble.of(factor * published.getAsDouble()) : OptionalDouble.empty();
        double current = harmonics.neutralDecides() ? flow.neutral_A() : Math.max(highest, flow.neutral_A());
        return new CableCheck(result, wire.rated_A().isPresent() ? Optional.empty() : table, factor, capacity, current,
                breaker_A, Verdict.atMost(OptionalDouble.of(current), capacity, flow.unknown() > 0),
                Verdict.atMost(breaker_A, small(table, wire, capacity), false));
    }

    /** What the breaker may be: the capacity, or less where the standard says so for small conductors. */
    private static OptionalDouble small(Optional<Table> table, Wire wire, OptionalDouble capacity) {
        var limit = table.isPresent() && wire.area_mm2().isPresent()
                ? table.get().breakerLimit_A(wire.area_mm2().getAsDouble()) : OptionalDouble.empty();
        return limit.isPresent() && capacity.isPresent()
                ? OptionalDouble.of(Math.min(limit.getAsDouble(), capacity.getAsDouble())) : capacity;
    }

    private double factor(Wire wire, Optional<Table> table, boolean stated, boolean three) {
        int limit = switch (wire.insulation()) {
            case RUBBER_60 -> 60;
            case PVC_70 -> 70;
            case EPR_90 -> 90;
            case UNKNOWN -> 0;
        };
        double ambient = 1;
        if (plan.ambient_C() != REFERENCE_C) {
            int bears = stated || table.isEmpty() ? limit : table.get().limit_C();
            ambient = bears == 0 ? Double.NaN : CurrentCapacity.ambientFactor(bears, plan.ambient_C());
        }
        int circuits = Math.max(plan.grouped(), stated ? 1 : wire.circuits());
        if (plan.tables() == CableTables.NEC) {
            return ambient * CurrentCapacity.necConductorFactor(circuits * (three ? 3 : 2));
        }
        return ambient * CurrentCapacity.groupFactor(circuits).orElse(Double.NaN);
    }

    /** The table for a cable that lies loose, as cables of a production do; empty: none fits. */
    private Optional<Table> table(Wire wire, boolean three) {
        if (!wire.copper()) {
            return Optional.empty();
        }
        if (plan.tables() == CableTables.NEC) {
            return switch (wire.insulation()) {
                case RUBBER_60, PVC_70 -> Optional.of(Table.NEC_COPPER_60);
                case EPR_90 -> Optional.of(Table.NEC_COPPER_75);
                case UNKNOWN -> Optional.empty();
            };
        }
        boolean single = wire.cores().isPresent() && wire.cores().getAsDouble() == 1;
        return switch (wire.insulation()) {
            case RUBBER_60 -> Optional.of(single ? Table.FLEXIBLE_SINGLE_CORES
                    : plan.tables() == CableTables.DIN_VDE_0298_4 ? Table.FLEXIBLE_VDE
                    : three ? Table.FLEXIBLE_THREE_LOADED : Table.FLEXIBLE_TWO_LOADED);
            case PVC_70 -> single ? Optional.empty()
                    : Optional.of(three ? Table.PVC_ON_WALL_THREE_LOADED : Table.PVC_ON_WALL_TWO_LOADED);
            case EPR_90, UNKNOWN -> Optional.empty();
        };
    }
}
