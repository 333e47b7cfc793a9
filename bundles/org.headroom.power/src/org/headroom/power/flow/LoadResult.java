/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import java.util.List;
import java.util.Optional;

import org.headroom.power.network.Load;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.Station;

/**
 * A load with its supply.
 *
 * @param load    the load
 * @param station where it stands
 * @param path    ways and links from the source to it
 * @param drop    voltage drop since the source; empty for a load whose conductors are unknown
 */
public record LoadResult(Load load, Station station, List<Outlet> path, Optional<Drop> drop) {

    public LoadResult {
        path = List.copyOf(path);
    }
}
