/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.theatre;

import static org.headroom.examples.internal.build.ProductionBuilder.port;

import java.util.ArrayList;
import java.util.List;

import org.headroom.examples.internal.build.ChannelLines;
import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.RackBuilder;
import org.headroom.model.channel.OutputKind;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;

/** Calls and show relay in 24 zones of the building on 100 V lines, eight zones to an amplifier. */
final class HouseZones {

    private static final String CEILING = "bosch.lbc3090-31";
    private static final String WALL = "jbl.control-28-1";
    private static final double CEILING_TAP = 6;
    private static final double WALL_TAP = 60;
    /** Cable from one loudspeaker of a zone to the next [m]. */
    private static final double SPACING = 7.5;

    final List<Device> amplifiers = new ArrayList<>();
    final List<List<Device>> zones = new ArrayList<>();

    private final ProductionBuilder build;
    private final TheatrePlaces places;
    private final ChannelLines channels;
    private final Device console;

    HouseZones(ProductionBuilder build, TheatrePlaces places, ShowSystem show) {
        this.build = build;
        this.places = places;
        this.console = show.console;
        channels = new ChannelLines(build);
        for (int i = 1; i <= 3; i++) {
            amplifiers.add(build.add("yamaha.xmv8140-d", "Line amplifier " + i, places.rackRoom));
        }
        new RackBuilder(build, "Line amplifier rack", 16, places.rackRoom).mount(2, amplifiers.toArray(Device[]::new));
        publicZones();
        artistZones();
        workZones();
    }

    private void publicZones() {
        zone("Foyer entrance", -6, 30, 0, CEILING, 4);
        zone("Foyer bar", 6, 30, 0, CEILING, 4);
        zone("Foyer first floor", 0, 30, 4, CEILING, 4);
        zone("Cloakroom", -12, 28, 0, CEILING, 2);
        zone("Box office", -12, 32, 0, CEILING, 1);
        zone("Stairs left", -10, 24, 2, CEILING, 2);
        zone("Stairs right", 10, 24, 2, CEILING, 2);
        zone("Toilets", 12, 28, 0, CEILING, 3);
    }

    private void artistZones() {
        for (int i = 1; i <= 6; i++) {
            zone("Dressing room " + i, 14, -4.0 * i, 1, CEILING, 1);
        }
        zone("Green room", 16, -8, 1, CEILING, 3);
        zone("Wardrobe", 16, -14, 1, CEILING, 2);
    }

    private void workZones() {
        zone("Corridor stage level", 12, -10, 1, CEILING, 4);
        zone("Corridor upper level", 12, -10, 5, CEILING, 4);
        zone("Rehearsal room", -16, -8, 1, WALL, 1);
        zone("Orchestra room", -14, 0, -2, CEILING, 3);
        zone("Workshop", -16, -16, 1, WALL, 2);
        zone("Scene dock", -12, -16, 1, WALL, 1);
        zone("Stage door", 18, -18, 1, CEILING, 2);
        zone("Courtyard", -20, 30, 3, WALL, 2);
    }

    private void zone(String name, double x, double y, double z, String type, int count) {
        var number = zones.size();
        var amplifier = amplifiers.get(number / 8);
        var output = "out" + (number % 8 + 1);
        var at = places.zone(name, x, y, z);
        var loudspeakers = new ArrayList<Device>();
        for (int i = 1; i <= count; i++) {
            loudspeakers.add(loudspeaker(name + (count > 1 ? " " + i : ""), type, at));
        }
        build.connect(amplifier, output, loudspeakers.getFirst(), "in");
        for (int i = 1; i < count; i++) {
            build.connect(port(loudspeakers.get(i - 1), "in"), port(loudspeakers.get(i), "in"), SPACING);
        }
        zones.add(loudspeakers);
        channels.output("Zone " + (number + 1) + " " + name, OutputKind.OTHER, console, "Matrix " + (number / 8 + 1),
                port(amplifier, output), loudspeakers.toArray(Device[]::new));
    }

    private Device loudspeaker(String name, String type, Location at) {
        var device = build.add(type, name, at);
        port(device, "in").setTap(type.equals(WALL) ? WALL_TAP : CEILING_TAP);
        return device;
    }
}
