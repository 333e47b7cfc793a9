/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.tools.closure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which needs of a set of bundles nothing in the set meets. */
final class Closure {

    /** A bundle and what it misses. */
    record Miss(Pin pin, Bundle.Need need) { }

    private Closure() {
    }

    static List<Miss> misses(Map<Pin, Bundle> set) {
        var offered = new HashMap<String, List<Bundle.Offer>>();
        for (var bundle : set.values()) {
            bundle.offers().forEach(offer -> offered.computeIfAbsent(offer.name(), name -> new ArrayList<>()).add(offer));
        }
        Set<String> ofTheJdk = packagesOfTheJdk();
        var misses = new ArrayList<Miss>();
        set.forEach((pin, bundle) -> bundle.needs().stream()
                .filter(need -> !ofTheJdk.contains(need.name()) && !need.name().equals("bundle:system.bundle"))
                .filter(need -> !met(need, offered.getOrDefault(need.name(), List.of())))
                .forEach(need -> misses.add(new Miss(pin, need))));
        return misses;
    }

    private static boolean met(Bundle.Need need, Collection<Bundle.Offer> offers) {
        return offers.stream().anyMatch(need::metBy);
    }

    private static Set<String> packagesOfTheJdk() {
        var packages = new HashSet<String>();
        for (var module : ModuleLayer.boot().modules()) {
            module.getPackages().forEach(name -> packages.add("package:" + name));
        }
        return packages;
    }
}
