/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.theatre;

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
    final List<Device> stations = new ArrayList<>();

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
        intercom = build.add("netgear.m4250-10g2f-poe", "Intercom switch", places.promptSide);
        join("green-go.mcx", "Station stage manager", "lan1", places.promptSide);
        join("green-go.bpx", "Pack deputy", "lan", places.oppositeSide);
        join("green-go.bpx", "Pack flies", "lan", places.flies);
        join("green-go.bpx", "Pack conductor", "lan", places.pit);
        join("green-go.mcx", "Station control room", "lan1", places.control);
        join("green-go.bpx", "Pack sound", "lan", places.control);
        join("green-go.bpx", "Pack lighting", "lan", places.control);
        join("green-go.bpx", "Pack stage", "lan", places.stage);
    }

    /** Stations and packs take their power from the switch. */
    private void join(String type, String name, String port, Location at) {
        var device = build.add(type, name, at);
        stations.add(device);
        build.connect(intercom, "p" + stations.size(), device, port);
    }
}
