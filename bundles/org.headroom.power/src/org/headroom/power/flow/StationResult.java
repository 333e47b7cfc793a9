/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import java.util.List;
import java.util.OptionalDouble;

import org.headroom.power.network.Station;

/**
 * A source, a distro, or a device that passes power on.
 *
 * @param station  what it is
 * @param flow     what enters it
 * @param voltage  voltages at its inlet
 * @param circuits its outlets
 * @param limit_A  largest current that its main breaker may carry all the time; empty: none or unknown
 */
public record StationResult(Station station, Flow flow, NodeVoltage voltage, List<CircuitResult> circuits,
        OptionalDouble limit_A) {

    public StationResult {
        circuits = List.copyOf(circuits);
    }

    /** Load of the line that carries most in % of the rated current of the main breaker; empty when that is unknown. */
    public OptionalDouble load_percent() {
        return station.mainBreaker_A().isPresent()
                ? OptionalDouble.of(100 * flow.highest_A() / station.mainBreaker_A().getAsDouble())
                : OptionalDouble.empty();
    }
}
