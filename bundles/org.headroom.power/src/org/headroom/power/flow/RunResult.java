/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import java.util.OptionalDouble;

import org.headroom.power.network.Outlet;
import org.headroom.power.network.Run;

/**
 * A cable with what flows through it.
 *
 * @param from   the outlet that it is plugged into
 * @param run    the cable
 * @param flow   what flows through it
 * @param there  voltages at its far end
 */
public record RunResult(Outlet from, Run run, Flow flow, NodeVoltage there) {

    /**
     * Load of the conductor that carries most in % of the rated current of its connectors; empty when that is
     * unknown.
     */
    public OptionalDouble load_percent() {
        return run.rating_A().isPresent()
                ? OptionalDouble.of(100 * Math.max(flow.highest_A(), flow.neutral_A()) / run.rating_A().getAsDouble())
                : OptionalDouble.empty();
    }
}
