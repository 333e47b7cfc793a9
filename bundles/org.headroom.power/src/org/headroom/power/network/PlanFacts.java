/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.headroom.model.power.CableTables;

/**
 * What the power plan says about the conditions.
 *
 * @param tables          standard whose tables say what flexible cables carry
 * @param ambient_C       temperature of the air around the cables
 * @param grouped         loaded circuits in one bunch with each feeder, at least 1
 * @param sequenceDelay_s time between the steps of sequenced switch-on; empty: everything at once
 * @param hoursPerDay     hours for which the system runs each day; empty: unknown
 * @param days            days for which it runs; empty: unknown
 * @param carbon_kg_per_kWh carbon dioxide of the mains energy; empty: unknown
 */
public record PlanFacts(CableTables tables, double ambient_C, int grouped, OptionalDouble sequenceDelay_s, OptionalDouble hoursPerDay,
        OptionalInt days, OptionalDouble carbon_kg_per_kWh) {

    /** What holds where the plan says nothing. */
    public static final PlanFacts USUAL = new PlanFacts(CableTables.DIN_VDE_0298_4, 30, 1, OptionalDouble.empty(), OptionalDouble.empty(),
            OptionalInt.empty(), OptionalDouble.empty());
}
