/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import org.headroom.acoustics.design.Hang;
import org.headroom.acoustics.design.HangLoads;

/** Angles and loads of a hang, keys with units. */
final class HangJson {

    private HangJson() {
    }

    static Map<String, Object> of(Hang hang) {
        var loads = HangLoads.of(hang);
        var json = new LinkedHashMap<String, Object>();
        json.put("name", hang.subject().name());
        json.put("trim_m", hang.array().top().z_m());
        json.put("tilt_deg", hang.array().tilt_deg());
        json.put("lowest_tilt_deg", hang.array().lowestTilt_deg());
        json.put("splay_deg", hang.array().splay_deg());
        json.put("mass_kg", loads.mass_kg().isPresent() ? loads.mass_kg().getAsDouble() : null);
        json.put("known_mass_kg", loads.atLeast_kg());
        var points = new ArrayList<Object>();
        for (int i = 0; i < loads.points().size(); i++) {
            var point = new LinkedHashMap<String, Object>();
            point.put("name", hang.placement().getPoints().get(i).getName());
            point.put("load_kg", loads.points().get(i).load_kg());
            point.put("safety_factor", loads.points().get(i).safety().isPresent() ? loads.points().get(i).safety().getAsDouble() : null);
            points.add(point);
        }
        json.put("points", points);
        json.put("note", "a qualified person must confirm the loads");
        return json;
    }
}
