/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.protection;

import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.calc.power.CurrentCapacity;
import org.headroom.power.flow.RunResult;

/**
 * A feeder and what it may carry.
 *
 * @param run        the feeder
 * @param table      table from which its capacity comes; empty: what the maker states, or unknown
 * @param factor     factors for air temperature, grouping and third harmonic together
 * @param capacity_A current that it may carry all the time where it lies; empty: unknown
 * @param current_A  current that is compared with it
 * @param breaker_A  rated current of the breaker that protects it; empty: none or unknown
 * @param load       whether it bears its load
 * @param protectedBy whether the breaker protects it: rated for no more than it may carry
 */
public record CableCheck(RunResult run, Optional<CurrentCapacity.Table> table, double factor, OptionalDouble capacity_A,
        double current_A, OptionalDouble breaker_A, Verdict load, Verdict protectedBy) {
}
