/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.festival;

import static org.headroom.examples.internal.build.ProductionBuilder.port;

import java.util.ArrayList;
import java.util.List;

import org.headroom.examples.internal.build.ChannelLines;
import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.RackBuilder;
import org.headroom.examples.internal.festival.DrumsAndBackline.Line;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/**
 * The split of all 48 lines: direct to FOH, which gives phantom power; isolated to monitors and to the broadcast
 * truck.
 */
final class Splits {

    private static final int LINES = 48;
    private static final int LARGE = 32;

    final List<Device> splitters = new ArrayList<>();
    final List<Device> fohBoxes;
    final List<Device> monitorBoxes;
    final List<Device> truckBoxes;

    private final ProductionBuilder build;

    Splits(ProductionBuilder build, FestivalPlaces places, DrumsAndBackline backline, Wireless wireless) {
        this.build = build;
        for (int i = 1; i <= LINES / 8; i++) {
            splitters.add(build.add("generic.splitter-8x3", "Split " + i, places.split));
        }
        fohBoxes = List.of(build.add("yamaha.rio3224-d2", "FOH SB1", places.split),
                build.add("yamaha.rio1608-d2", "FOH SB2", places.split));
        monitorBoxes = List.of(build.add("yamaha.rio3224-d2", "MON SB1", places.monitors),
                build.add("yamaha.rio1608-d2", "MON SB2", places.monitors));
        truckBoxes = List.of(build.add("yamaha.rio3224-d2", "Truck SB1", places.truck),
                build.add("yamaha.rio1608-d2", "Truck SB2", places.truck));
        drop(backline.drumBox, "generic.multicore-12", places, 1, 12);
        drop(backline.percussionBox, "generic.multicore-8", places, 13, 8);
        drop(backline.bandBox, "generic.multicore-12", places, 21, 12);
        for (int i = 0; i < wireless.lines.size(); i++) {
            var cable = build.connect(wireless.lines.get(i).out(), in(33 + i));
            build.accept("level.mismatch", cable, "The output of the receiver is switched to microphone level");
        }
        var truck = build.multicore("generic.multicore-48", "Broadcast split", places.split, places.truck);
        for (int line = 1; line <= LINES; line++) {
            build.connect(out("direct", line), socket(fohBoxes, line), 3);
            build.connect(out("iso_a", line), socket(monitorBoxes, line));
            build.pair(truck, out("iso_b", line), socket(truckBoxes, line));
        }
        var rack = new RackBuilder(build, "Split rack", 24, places.split).mount(2, splitters.toArray(Device[]::new));
        rack.leave(1).mount(5, fohBoxes.get(0)).mount(3, fohBoxes.get(1));
        new RackBuilder(build, "Monitor I/O rack", 16, places.monitors).mount(5, monitorBoxes.get(0))
                .mount(3, monitorBoxes.get(1));
    }

    private void drop(Device box, String type, FestivalPlaces places, int first, int count) {
        var multicore = build.multicore(type, box.getName(), box.getLocation(), places.split);
        for (int i = 0; i < count; i++) {
            build.pair(multicore, port(box, "out" + (i + 1)), in(first + i));
        }
    }

    private Port in(int line) {
        return out("in", line);
    }

    private Port out(String row, int line) {
        return port(splitters.get((line - 1) / 8), row + ((line - 1) % 8 + 1));
    }

    private static Port socket(List<Device> boxes, int line) {
        return line <= LARGE ? port(boxes.get(0), "in" + line) : port(boxes.get(1), "in" + (line - LARGE));
    }

    /** Writes the lines of the channel list. */
    void channels(List<Line> lines, Device foh, Device monitor, Device truck) {
        var list = new ChannelLines(build);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var channel = list.input(line.name(), line.instrument(), line.out(), socket(fohBoxes, i + 1), line.stand(),
                    line.phantom());
            channel.setGroup(line.group());
            channel.setDca(line.group());
            channel.setSubSnake(i < 12 ? "Drop drums " + (i + 1) : i < 20 ? "Drop percussion " + (i - 11)
                    : i < 32 ? "Drop band " + (i - 19) : "RF rack " + (i - 31));
            ChannelLines.strip(channel, foh, i + 1);
            ChannelLines.strip(channel, monitor, i + 1, socket(monitorBoxes, i + 1));
            ChannelLines.strip(channel, truck, i + 1, socket(truckBoxes, i + 1));
        }
    }
}
