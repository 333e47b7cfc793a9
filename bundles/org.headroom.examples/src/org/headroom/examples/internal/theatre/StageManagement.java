/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.theatre;

import static org.headroom.examples.internal.build.ProductionBuilder.port;

import java.util.ArrayList;
import java.util.List;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;

/** Cue lights and intercom of the stage manager. */
final class StageManagement {

    final Device desk;
    final List<Device> cueLights = new ArrayList<>();
    final Device intercom;
    final List<Device> beltpacksA = new ArrayList<>();
    final List<Device> beltpacksB = new ArrayList<>();

    private final ProductionBuilder build;

    StageManagement(ProductionBuilder build, TheatrePlaces places) {
        this.build = build;
        desk = build.add("generic.cue-light-desk-8", "Cue-light desk", places.promptSide);
        var at = List.of(places.promptSide, places.oppositeSide, places.flies, places.flies, places.pit, places.control,
                places.stage, places.stage);
        var names = List.of("PS wing", "OP wing", "Fly floor 1", "Fly floor 2", "Pit", "Control room", "Upstage PS",
                "Upstage OP");
        for (int i = 0; i < names.size(); i++) {
            var light = build.add("nu-delta.logicue-light", "Cue light " + names.get(i), at.get(i));
            build.connect(desk, "line" + (i + 1), light, "in");
            cueLights.add(light);
        }
        intercom = build.add("altair.ef-200", "Intercom station", places.promptSide);
        chain("line_a", beltpacksA, List.of("Stage manager", "Deputy", "Flies"),
                List.of(places.promptSide, places.oppositeSide, places.flies));
        chain("line_b", beltpacksB, List.of("Sound", "Lighting", "Conductor"),
                List.of(places.control, places.control, places.pit));
    }

    private void chain(String line, List<Device> group, List<String> names, List<Location> at) {
        for (int i = 0; i < names.size(); i++) {
            var pack = build.add("altair.em-201", "Beltpack " + names.get(i), at.get(i));
            var cable = build.connect(i == 0 ? port(intercom, line)
                    : port(group.getLast(), "loop"), port(pack, "line"));
            build.accept("level.unbalanced-run", cable, "A party line is unbalanced by design and made for long runs");
            group.add(pack);
        }
    }
}
