/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.power.network.Outlet;
import org.headroom.power.network.Station;

/**
 * A way, or a mains link, with what flows through it.
 *
 * @param station       what it belongs to
 * @param outlet        the way or link
 * @param flow          what flows through it
 * @param loads         every load behind it, also those of distros further down
 * @param limit_A       largest current that its breaker may carry all the time; empty: unknown
 */
public record CircuitResult(Station station, Outlet outlet, Flow flow, List<LoadResult> loads, OptionalDouble limit_A) {

    public CircuitResult {
        loads = List.copyOf(loads);
    }

    /** Load of the line that carries most in % of the rated current of the breaker; empty when that is unknown. */
    public OptionalDouble load_percent() {
        return outlet.breaker_A().isPresent() ? OptionalDouble.of(100 * flow.highest_A() / outlet.breaker_A()
                .getAsDouble())
                : OptionalDouble.empty();
    }

    public boolean isOver() {
        return limit_A.isPresent() && flow.highest_A() > limit_A.getAsDouble();
    }

    /** The greatest voltage drop of the loads behind it. */
    public Optional<Drop> worstDrop() {
        return loads.stream().flatMap(load -> load.drop().stream()).max(Comparator.comparingDouble(Drop::percent));
    }
}
