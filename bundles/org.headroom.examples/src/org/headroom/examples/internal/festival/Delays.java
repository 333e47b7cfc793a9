/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.festival;

import static org.headroom.examples.internal.build.ProductionBuilder.port;
import static org.headroom.examples.internal.build.ProductionBuilder.route;
import static org.headroom.examples.internal.build.ProductionBuilder.unused;

import java.util.ArrayList;
import java.util.List;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.RackBuilder;
import org.headroom.model.system.Device;

/** Four delay towers 60 m from the stage, each with two amplifiers, fed from a processor at FOH. */
final class Delays {

    /** What the processor delays each tower by: 60 m of air at 343 m/s, in seconds. */
    private static final double DELAY = 0.175;

    final Device processor;
    final List<Device> amps = new ArrayList<>();
    final List<List<Device>> towers = new ArrayList<>();

    Delays(ProductionBuilder build, FestivalPlaces places) {
        processor = build.add("lake.lm44", "Processor delays", places.foh);
        new RackBuilder(build, "FOH rack", 9, places.foh).mount(1, processor);
        for (int tower = 1; tower <= 4; tower++) {
            var at = places.delays[tower - 1];
            var upper = build.add("db.d80", "Amp Delay " + tower + " upper", at);
            var lower = build.add("db.d80", "Amp Delay " + tower + " lower", at);
            route(processor, "in" + tower, "out" + tower).setDelay(DELAY);
            build.connect(processor, "out" + tower, upper, "a1");
            build.connect(port(upper, "link1"), port(lower, "a1"), 2);
            var boxes = new ArrayList<Device>();
            boxes(build, upper, List.of("out_a", "out_b", "out_c", "out_d"), tower, boxes);
            boxes(build, lower, List.of("out_a", "out_b"), tower, boxes);
            unused(lower, "out_c", "out_d");
            new RackBuilder(build, "Delay rack " + tower, 6, at).mount(2, upper, lower);
            amps.add(upper);
            amps.add(lower);
            towers.add(boxes);
        }
    }

    private static void boxes(ProductionBuilder build, Device amp, List<String> outputs, int tower,
            List<Device> boxes) {
        for (String output : outputs) {
            route(amp, "a1", output);
            var first = build.add("db.y8", "Delay " + tower + "." + (boxes.size() + 1), amp.getLocation());
            var second = build.add("db.y8", "Delay " + tower + "." + (boxes.size() + 2), amp.getLocation());
            build.connect(port(amp, output), port(first, "in"), 15);
            build.connect(port(first, "link"), port(second, "in"), 2);
            boxes.add(first);
            boxes.add(second);
        }
    }
}
