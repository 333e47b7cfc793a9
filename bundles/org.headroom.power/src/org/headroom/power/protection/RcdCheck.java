/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.protection;

import java.util.List;
import java.util.Optional;

import org.headroom.core.rule.Subject;
import org.headroom.power.network.Protection;
import org.headroom.power.network.Station;

/**
 * A residual-current device with what leaks through it all the time.
 *
 * @param station    the distro or source that it is in
 * @param ways       ways that share it; empty: all of the station
 * @param rcd        the device
 * @param leakage_A  standing leakage of the devices behind it, as far as known
 * @param unknown    devices behind it whose leakage is unknown
 * @param budget_A   leakage that it may carry
 * @param leaks      whether that is kept
 * @param upstream   the next device on the way to the source; empty: none
 * @param graded     whether only this device trips for a fault behind it; good without one upstream
 */
public record RcdCheck(Station station, List<Subject> ways, Protection.Rcd rcd, double leakage_A, int unknown,
        double budget_A, Verdict leaks, Optional<Protection.Rcd> upstream, Verdict graded) {

    public RcdCheck {
        ways = List.copyOf(ways);
    }
}
