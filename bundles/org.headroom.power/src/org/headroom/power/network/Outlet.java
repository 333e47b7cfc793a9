/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.List;
import java.util.OptionalDouble;

import org.headroom.core.rule.Subject;

/**
 * An outlet of a station: a way of a source or distro, or a mains link of any other device.
 *
 * @param subject    the way, or the port of a mains link
 * @param label      as users read it
 * @param way        whether it is a way with its own protection
 * @param lines      live conductors
 * @param protection its breaker and residual-current device
 * @param runs       cables plugged in
 */
public record Outlet(Subject subject, String label, boolean way, Lines lines, Protection protection,
        List<Run> runs) {

    public Outlet {
        runs = List.copyOf(runs);
    }

    /** Rated current of its breaker; empty: none or unknown. */
    public OptionalDouble breaker_A() {
        return protection.breaker_A();
    }
}
