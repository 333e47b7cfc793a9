/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.calc.power.PublishedCurve;
import org.headroom.core.rule.Subject;

/**
 * A device as the supply meets it: it may take power, pass it on, or both.
 *
 * @param kind          what it is in the supply
 * @param device        the device
 * @param subject       the source or distro in the power plan, or the device
 * @param typeName      maker and model
 * @param location      where it stands; may be empty
 * @param lines         live conductors that reach it
 * @param main          protection of its inlet
 * @param load          what it takes itself
 * @param outlets       what it passes on
 * @param secondary     for a transformer: what its secondary side supplies
 * @param ups           for a UPS that is fed: what is known of it
 */
public record Station(Kind kind, Subject device, Subject subject, String typeName, String location, Lines lines,
        Protection main, Optional<Load> load, List<Outlet> outlets, Optional<SourceTree> secondary,
        Optional<Ups> ups) {

    /** What a station is in the supply. */
    public enum Kind {
        SOURCE, DISTRO, DEVICE
    }

    /**
     * An uninterruptible supply.
     *
     * @param rated_VA rated apparent power; empty: unknown
     * @param rated_W  rated active power; empty: unknown
     * @param runtime  seconds over watts, as published
     */
    public record Ups(OptionalDouble rated_VA, OptionalDouble rated_W, PublishedCurve runtime) {
    }

    public Station {
        outlets = List.copyOf(outlets);
    }

    /** Rated current of its main breaker; empty: none or unknown. */
    public OptionalDouble mainBreaker_A() {
        return main.breaker_A();
    }
}
