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
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.RackBuilder;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;

/**
 * One side of the PA: main hang, out hang, half of the sub arc and of the front fills, with their amplifiers and the
 * processor that
 * drives them. The four signals run through all amplifiers of the side: 1 main, 2 out, 3 subs, 4 fills.
 */
final class PaSide {

    private static final String AMP = "db.d80";
    private static final String[] ALL = {"out_a", "out_b", "out_c", "out_d"};
    /** Cabinets that are driven in two ways take a pair of channels: plugged into the first of them. */
    private static final String[] PAIRS = {"out_a", "out_c"};

    final String side;
    final Device processor;
    final List<Device> mainAmps;
    final List<Device> outAmps;
    final List<Device> subAmps;
    final List<Device> fillAmps;
    final List<Device> mains;
    final List<Device> outs;
    final List<Device> subs;
    final List<Device> fills;

    private final ProductionBuilder build;
    private final Location rack;

    PaSide(ProductionBuilder build, String side, Location rack, Location mainAt, Location outAt, Location subAt,
            Location fillAt) {
        this.build = build;
        this.side = side;
        this.rack = rack;
        processor = build.add("lake.lm44", "Processor " + side, rack);
        mainAmps = amps("Main", 5);
        outAmps = amps("Out", 3);
        subAmps = amps("Sub", 6);
        fillAmps = amps("Fill", 1);
        mains = hang("Main", "db.ksl8", mainAmps, PAIRS, 2, mainAt, "a1");
        outs = hang("Out", "db.ksl8", outAmps, PAIRS, 2, outAt, "a2");
        subs = hang("Sub", "db.sl-sub", subAmps, PAIRS, 1, subAt, "a3");
        fills = hang("Fill", "db.e8", fillAmps, ALL, 2, fillAt, "a4");
        Stream.of(mainAmps, outAmps, subAmps).flatMap(List::stream).forEach(amp -> unused(amp, "out_b", "out_d"));
        drive();
        racks();
    }

    private List<Device> amps(String what, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> build.add(AMP, "Amp " + what + " " + side
                + (count > 1 ? i : ""), rack))
                .toList();
    }

    /** Cabinets from the top, so many linked on each output. */
    private List<Device> hang(String what, String type, List<Device> amps, String[] outputs, int linked, Location at,
            String input) {
        var boxes = new ArrayList<Device>();
        for (Device amp : amps) {
            for (String output : outputs) {
                route(amp, input, output);
                for (int i = 0; i < linked; i++) {
                    var box = build.add(type, what + " " + side + " " + (boxes.size() + 1), at);
                    if (i == 0) {
                        build.connect(port(amp, output), port(box, "in"));
                    } else {
                        build.connect(port(boxes.getLast(), "link"), port(box, "in"), 2);
                    }
                    boxes.add(box);
                }
            }
        }
        return boxes;
    }

    private void drive() {
        var amps = amps();
        for (int line = 1; line <= 4; line++) {
            route(processor, "in" + line, "out" + line);
            build.connect(port(processor, "out" + line), port(amps.get(0), "a" + line), 3);
            for (int i = 1; i < amps.size(); i++) {
                build.connect(port(amps.get(i - 1), "link" + line), port(amps.get(i), "a" + line), 2);
            }
        }
    }

    private void racks() {
        var amps = amps();
        for (int first = 0; first < amps.size(); first += 3) {
            new RackBuilder(build, "Amp rack " + side + " " + (first / 3 + 1), 12, rack)
                    .mount(2, amps.subList(first, first + 3).toArray(Device[]::new));
        }
        new RackBuilder(build, "Drive rack " + side, 9, rack).mount(1, processor);
    }

    /** All amplifiers in the order in which the signals run through them. */
    List<Device> amps() {
        return Stream.of(mainAmps, outAmps, subAmps, fillAmps).flatMap(List::stream).toList();
    }
}
