/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.heat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.headroom.power.flow.LoadResult;
import org.headroom.power.flow.PowerResult;

/**
 * Heat of the devices in one room or rack: draw less output, as far as known.
 *
 * @param place   the room or rack; empty: none is stated
 * @param heat_W  heat of the devices whose heat is known
 * @param unknown devices whose heat is unknown
 */
public record PlaceHeat(String place, double heat_W, int unknown) {

    /** British thermal units an hour in one watt: 1 BTU (IT) is 1055.05585262 J. */
    private static final double BTU_PER_H = 3600 / 1055.05585262;

    public double heat_BTU_per_h() {
        return BTU_PER_H * heat_W;
    }

    /** Whether nothing is known of it: the heat of all its devices is unknown. */
    public boolean isUnknown() {
        return heat_W == 0 && unknown > 0;
    }

    /** Of each room, by its name. */
    public static List<PlaceHeat> ofRooms(PowerResult result) {
        return of(result, load -> Optional.of(load.station().location()));
    }

    /** Of each rack, by its name; devices outside racks are left out. */
    public static List<PlaceHeat> ofRacks(PowerResult result) {
        return of(result, load -> Optional.ofNullable(result.network().racks().get(load.load().device().id())));
    }

    private static List<PlaceHeat> of(PowerResult result, Function<LoadResult, Optional<String>> place) {
        var sums = new TreeMap<String, PlaceHeat>();
        result.loads().forEach(load -> place.apply(load).ifPresent(name -> {
            var heat = load.load().draw().map(draw -> draw.heat_W()).filter(each -> each.isPresent());
            sums.merge(name, new PlaceHeat(name, heat.map(each -> each.getAsDouble()).orElse(0.0), heat.isPresent() ? 0 : 1),
                    (one, other) -> new PlaceHeat(name, one.heat_W() + other.heat_W(), one.unknown() + other.unknown()));
        }));
        return List.copyOf(sums.values());
    }
}
