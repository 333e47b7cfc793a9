/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.outage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headroom.power.network.Outlet;
import org.headroom.power.network.Station;

/** Finds the inlets of every device, and those that a UPS keeps up when what feeds it is off. */
final class BatterySearch {

    /** Ids of the inlets that power reaches in the design, by the id of the device. */
    final Map<String, List<String>> inlets = new HashMap<>();
    /** Ids of inlets behind a UPS that is not fed any more. */
    final Set<String> kept = new HashSet<>();

    private final Set<String> off;

    BatterySearch(Set<String> off) {
        this.off = off;
    }

    void follow(Station station, boolean without, boolean battery) {
        station.load().ifPresent(load -> {
            inlets.computeIfAbsent(load.device().id(), key -> new ArrayList<>()).add(load.inlet().id());
            if (battery) {
                kept.add(load.inlet().id());
            }
        });
        boolean itself = off.contains(station.subject().id()) || off.contains(station.device().id());
        boolean up = !itself && (battery || without && station.ups().isPresent());
        for (Outlet outlet : station.outlets()) {
            boolean open = off.contains(outlet.subject().id());
            outlet.runs().forEach(run -> follow(run.to(), without || itself || open, up && !open));
        }
        station.secondary().ifPresent(tree -> follow(tree.root(), without || itself, up));
    }
}
