/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.theatre;

import static org.headroom.examples.internal.build.ProductionBuilder.unused;

import java.util.List;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.model.system.Device;

/** One Dante network: a switch in the rack room, one in the control room, fibre between them. */
final class TheatreNetwork {

    final Device rack;
    final Device control;

    TheatreNetwork(ProductionBuilder build, TheatrePlaces places, ShowSystem show, HouseZones house) {
        rack = build.add("luminex.gigacore-16xt", "Switch rack room", places.rackRoom);
        control = build.add("luminex.gigacore-16xt", "Switch control room", places.control);
        build.connect(rack, "sfp1", control, "sfp1");
        build.connect(rack, "p1", show.stagebox, "dante1");
        for (int i = 0; i < house.amplifiers.size(); i++) {
            build.connect(rack, "p" + (i + 2), house.amplifiers.get(i), "dante1");
            unused(house.amplifiers.get(i), "dante2");
        }
        for (int i = 0; i < show.receivers.size(); i++) {
            build.connect(rack, "p" + (i + 5), show.receivers.get(i), "net");
        }
        build.connect(control, "p1", show.console, "dante1");
        build.connect(control, "p2", show.server, "net");
        for (Device each : List.of(rack, control)) {
            unused(each, "rpsu_mains", "rpsu_poe");
        }
    }
}
