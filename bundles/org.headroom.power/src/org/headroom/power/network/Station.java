/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
 * @param mainBreaker_A rated current of its main breaker; empty: none or unknown
 * @param load          what it takes itself
 * @param outlets       what it passes on
 */
public record Station(Kind kind, Subject device, Subject subject, String typeName, String location, Lines lines,
        OptionalDouble mainBreaker_A, Optional<Load> load, List<Outlet> outlets) {

    /** What a station is in the supply. */
    public enum Kind {
        SOURCE, DISTRO, DEVICE
    }

    public Station {
        outlets = List.copyOf(outlets);
    }
}
