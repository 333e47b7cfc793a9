/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.theatre;

import java.util.List;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.Supplies;
import org.headroom.model.power.SourceKind;
import org.headroom.model.system.Device;

/** The technical supply of the sound system, 63 A, apart from the lighting. */
final class TheatrePower {

    private static final String SOCKETS = "generic.distro-cee32-a";
    private static final String SMALL = "generic.distro-cee16-1-schuko";

    final Device source;
    final Device main;
    final Device rack;
    final Device control;
    final Device prompt;
    final Device opposite;
    final Device proscenium;
    final Device manager;

    TheatrePower(ProductionBuilder build, TheatrePlaces places, ShowSystem show, HouseZones house,
            StageManagement management, TheatreNetwork network) {
        var supplies = new Supplies(build);
        var house63 = supplies.source("generic.supply-cee63-3", "Sound supply 63 A", places.rackRoom, 63,
                SourceKind.MAINS);
        supplies.measured(house63, 2500, 0.2);
        supplies.runs(6, 30);
        var distro = supplies.distro("generic.distro-cee63-a", "Sound distro", places.rackRoom, house63);
        var rackSockets = supplies.distro(SOCKETS, "Sockets rack room", places.rackRoom, distro);
        var controlSockets = supplies.distro(SOCKETS, "Sockets control room", places.control, distro);
        var promptSockets = supplies.distro(SMALL, "Sockets PS", places.promptSide, distro);
        var oppositeSockets = supplies.distro(SMALL, "Sockets OP", places.oppositeSide, distro);
        var prosceniumSockets = supplies.distro(SMALL, "Sockets proscenium", places.proscenium, distro);
        var managerSockets = supplies.distro(SMALL, "Sockets stage manager", places.promptSide, distro);
        supplies.feed(rackSockets, house.amplifiers.toArray(Device[]::new));
        supplies.feed(rackSockets, network.rack);
        supplies.feed(controlSockets, show.console, show.server, show.recorder, network.control);
        supplies.feed(prosceniumSockets, show.loudspeakers.subList(0, 3).toArray(Device[]::new));
        supplies.feed(oppositeSockets, show.loudspeakers.get(4), show.loudspeakers.get(5), show.loudspeakers.get(7));
        supplies.feed(promptSockets, show.loudspeakers.get(3), show.loudspeakers.get(6), show.receivers.get(0),
                show.receivers.get(1));
        supplies.feed(managerSockets, management.desk, management.intercom, show.stagebox);
        source = house63.getDevice();
        main = distro.getDevice();
        rack = rackSockets.getDevice();
        control = controlSockets.getDevice();
        prompt = promptSockets.getDevice();
        opposite = oppositeSockets.getDevice();
        proscenium = prosceniumSockets.getDevice();
        manager = managerSockets.getDevice();
    }

    List<Device> boxes() {
        return List.of(rack, control, prompt, opposite, proscenium, manager);
    }
}
