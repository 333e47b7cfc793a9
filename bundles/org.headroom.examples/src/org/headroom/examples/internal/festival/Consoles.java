/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.festival;

import static org.headroom.examples.internal.build.ProductionBuilder.port;

import java.util.ArrayList;
import java.util.List;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;

/** The consoles and what stands beside them. */
final class Consoles {

    final Device foh;
    final Device monitor;
    final Device truck;
    final Device guest;
    final Device recorder;
    final List<Device> fohNearfields;
    final List<Device> truckNearfields;
    final List<Device> audience = new ArrayList<>();
    final Device audienceBox;
    final Device truckTalkback;
    final Device fohTalkback;
    final Device monitorTalkback;

    Consoles(ProductionBuilder build, FestivalPlaces places) {
        foh = build.add("yamaha.dm7", "FOH console", places.foh);
        monitor = build.add("yamaha.dm7", "Monitor console", places.monitors);
        truck = build.add("yamaha.ql5", "Truck console", places.truck);
        recorder = build.add("tascam.ss-cdr200", "FOH recorder", places.foh);
        fohTalkback = build.add("shure.sm58", "FOH talkback", places.foh);
        monitorTalkback = build.add("shure.sm58", "Monitor talkback", places.monitors);
        build.connect(fohTalkback, "out", foh, "in32");
        build.connect(monitorTalkback, "out", monitor, "in32");
        build.connect(port(foh, "out15"), port(recorder, "in1"), 3);
        build.connect(port(foh, "out16"), port(recorder, "in2"), 3);
        guest = build.add("yamaha.dm7-compact", "Guest console", places.foh);
        fohNearfields = nearfields(build, "FOH", places.foh, foh, "out13", "out14");
        truckNearfields = nearfields(build, "Truck", places.truck, truck, "out1", "out2");
        truckTalkback = build.add("shure.sm58", "Truck talkback", places.truck);
        build.connect(truckTalkback, "out", truck, "in32");
        audienceBox = build.add("generic.drop-box-8", "Drop audience", places.lip);
        audience(build, places);
    }

    private static List<Device> nearfields(ProductionBuilder build, String name, Location at, Device console,
            String left,
            String right) {
        var pair = List.of(build.add("meyer-sound.ultra-x20", name + " nearfield L", at),
                build.add("meyer-sound.ultra-x20", name + " nearfield R", at));
        build.connect(port(console, left), port(pair.get(0), "in"), 5);
        build.connect(port(console, right), port(pair.get(1), "in"), 5);
        return pair;
    }

    /** Microphones at the stage edge for the broadcast, straight to the truck: no line of the split. */
    private void audience(ProductionBuilder build, FestivalPlaces places) {
        var snake = build.multicore("generic.multicore-8", "Audience microphones", places.lip, places.truck);
        for (int i = 1; i <= 8; i++) {
            var microphone = build.add("neumann.kmr81-i", "Audience " + i, places.lip);
            audience.add(microphone);
            build.connect(port(microphone, "out"), port(audienceBox, "in" + i), 10);
            var input = port(truck, "in" + i);
            build.pair(snake, port(audienceBox, "out" + i), input);
            input.setPhantomOn(true);
        }
    }
}
