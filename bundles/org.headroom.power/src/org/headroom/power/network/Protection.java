/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.headroom.calc.power.BreakerCurve;

/**
 * What protects a way or the inlet of a distro.
 *
 * @param breaker_A          rated current of the breaker; empty: none or unknown
 * @param curve              its tripping curve; empty: unknown
 * @param breakingCapacity_A largest short-circuit current that it can break; empty: unknown
 * @param rcd                its residual-current device; empty: none or unknown
 * @param sequence           step of sequenced switch-on, from 1; empty: at once
 * @param pinned             whether the user chose the phase, so that balancing leaves it
 */
public record Protection(OptionalDouble breaker_A, Optional<BreakerCurve> curve, OptionalDouble breakingCapacity_A,
        Optional<Rcd> rcd, OptionalInt sequence, boolean pinned) {

    /** Nothing that is known of. */
    public static final Protection NONE = new Protection(OptionalDouble.empty(), Optional.empty(),
            OptionalDouble.empty(), Optional.empty(), OptionalInt.empty(), false);

    /**
     * A residual-current device.
     *
     * @param current_A rated residual current
     * @param type      its type, such as A or B; may be empty
     * @param group     ways of one distro with the same group share it; empty: the way has its own
     * @param delayed   whether it trips with a delay (type S)
     */
    public record Rcd(double current_A, String type, String group, boolean delayed) {
    }
}
