/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.protection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.power.network.Outlet;
import org.headroom.power.network.Run;

/**
 * Everything that was compared to see whether people and cables are protected.
 *
 * @param ways   ways and links of sources and distros, in the order of the supply
 * @param free   ways that nothing is plugged into, in the order of the supply
 * @param cables feeders, in the order of the supply
 * @param rcds   residual-current devices, in the order of the supply
 */
public record ProtectionResult(List<WayCheck> ways, List<WayCheck> free, List<CableCheck> cables, List<RcdCheck> rcds) {

    public ProtectionResult {
        ways = List.copyOf(ways);
        free = List.copyOf(free);
        cables = List.copyOf(cables);
        rcds = List.copyOf(rcds);
    }

    /** What was found about a way. */
    public Optional<WayCheck> way(Outlet outlet) {
        return Stream.concat(ways.stream(), free.stream()).filter(check -> check.circuit().outlet() == outlet).findFirst();
    }

    /** What was found about a feeder. */
    public Optional<CableCheck> cable(Run run) {
        return cables.stream().filter(check -> check.run().run() == run).findFirst();
    }
}
