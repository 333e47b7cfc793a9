/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.build;

import java.util.HashSet;
import java.util.Set;

import org.headroom.power.network.Outlet;
import org.headroom.power.network.PowerNetwork;
import org.headroom.power.network.Station;

/** Finds the inlets that get no power when something is switched off. */
public final class DeadInlets {

    private final Set<String> off;
    private final Set<String> dead = new HashSet<>();

    private DeadInlets(Set<String> off) {
        this.off = off;
    }

    /** Ids of the inlets behind ways, outlets, sources and distros with the given ids. */
    public static Set<String> of(PowerNetwork network, Set<String> off) {
        var search = new DeadInlets(off);
        network.sources().forEach(tree -> search.follow(tree.root(), false));
        return search.dead;
    }

    private void follow(Station station, boolean without) {
        if (without) {
            station.load().ifPresent(load -> dead.add(load.inlet().id()));
        }
        boolean stops = without || off.contains(station.subject().id()) || off.contains(station.device().id());
        for (Outlet outlet : station.outlets()) {
            boolean open = stops || off.contains(outlet.subject().id());
            outlet.runs().forEach(run -> follow(run.to(), open));
        }
        station.secondary().ifPresent(tree -> follow(tree.root(), stops));
    }
}
