/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.club;

import static org.headroom.examples.internal.build.ProductionBuilder.port;
import static org.headroom.examples.internal.build.ProductionBuilder.route;
import static org.headroom.examples.internal.build.ProductionBuilder.unused;

import java.util.List;

import org.headroom.examples.internal.build.ChannelLines;
import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.RackBuilder;
import org.headroom.model.channel.OutputKind;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;

/** Amplifiers and loudspeakers, and the outputs that feed them. */
final class ClubLoudspeakers {

    private static final String TOP = "l-acoustics.x12";
    private static final String FILL = "l-acoustics.x8";

    final Device mainAmp;
    final Device monitorAmp;
    final Device fillAmp;
    final Device subAmp;
    final List<Device> mains;
    final List<Device> subs;
    final List<Device> fills;
    final List<Device> wedges;

    private final ProductionBuilder build;

    ClubLoudspeakers(ProductionBuilder build, ClubPlaces places, ClubControl control) {
        this.build = build;
        mainAmp = build.add("l-acoustics.la4x", "Amp 1 main", places.ampRack);
        monitorAmp = build.add("l-acoustics.la4x", "Amp 2 monitors", places.ampRack);
        fillAmp = build.add("l-acoustics.la4x", "Amp 3 fills", places.ampRack);
        subAmp = build.add("l-acoustics.la12x", "Amp 4 subs", places.ampRack);
        new RackBuilder(build, "Amp rack", 12, places.ampRack).mount(2, subAmp, mainAmp, monitorAmp, fillAmp)
                .mount(1, control.controlSwitch);

        mains = List.of(driven(TOP, "Main L top", places.mainLeft, mainAmp, "out1"),
                driven(TOP, "Main L down", places.mainLeft, mainAmp, "out2"),
                driven(TOP, "Main R top", places.mainRight, mainAmp, "out3"),
                driven(TOP, "Main R down", places.mainRight, mainAmp, "out4"));
        subs = List.of(driven("l-acoustics.ks28", "Sub L", places.subs, subAmp, "out12"),
                driven("l-acoustics.ks28", "Sub R", places.subs, subAmp, "out34"));
        fills = List.of(driven(FILL, "Front fill L", places.lip, fillAmp, "out1"),
                driven(FILL, "Front fill R", places.lip, fillAmp, "out2"),
                driven(FILL, "Bar L", places.bar, fillAmp, "out3"), driven(FILL, "Bar R", places.bar, fillAmp, "out4"));
        var front = driven(TOP, "Wedge centre 1", places.stageCentre, monitorAmp, "out1");
        var second = build.add(TOP, "Wedge centre 2", places.stageCentre);
        build.connect(port(front, "link"), port(second, "in"), 3);
        wedges = List.of(front, second, driven(TOP, "Wedge SL", places.stageLeft, monitorAmp, "out2"),
                driven(TOP, "Wedge SR", places.stageRight, monitorAmp, "out3"),
                driven(TOP, "Wedge drums", places.riser, monitorAmp, "out4"));
        unused(subAmp, "out_ca");
        feeds(control);
        network(control);
    }

    private Device driven(String type, String name, Location at, Device amplifier, String output) {
        var loudspeaker = build.add(type, name, at);
        build.connect(amplifier, output, loudspeaker, "in");
        return loudspeaker;
    }

    private void feeds(ClubControl control) {
        var channels = new ChannelLines(build);
        var box = control.stagebox;
        for (int mix = 1; mix <= 4; mix++) {
            build.connect(box, "out" + mix, monitorAmp, "in" + mix);
            route(monitorAmp, "in" + mix, "out" + mix);
            var name = List.of("Monitor vocals", "Monitor SL", "Monitor SR", "Monitor drums").get(mix - 1);
            channels.output(name, OutputKind.MIX, control.console, "Mix " + mix, port(box, "out" + mix), monitorAmp);
        }
        build.connect(box, "out5", mainAmp, "in1");
        build.connect(box, "out6", mainAmp, "in2");
        build.connect(box, "out7", subAmp, "in1");
        build.connect(box, "out8", fillAmp, "in1");
        build.connect(port(mainAmp, "link1"), port(fillAmp, "in3"), 1);
        build.connect(port(mainAmp, "link2"), port(fillAmp, "in4"), 1);
        List.of("out1", "out2").forEach(out -> route(mainAmp, "in1", out));
        List.of("out3", "out4").forEach(out -> route(mainAmp, "in2", out));
        List.of("out12", "out34").forEach(out -> route(subAmp, "in1", out));
        List.of("out1", "out2").forEach(out -> route(fillAmp, "in1", out));
        route(fillAmp, "in3", "out3");
        route(fillAmp, "in4", "out4");
        channels.output("Main L", OutputKind.MAIN, control.console, "LR left", port(box, "out5"), mainAmp, fillAmp);
        channels.output("Main R", OutputKind.MAIN, control.console, "LR right", port(box, "out6"), mainAmp, fillAmp);
        channels.output("Subs", OutputKind.MATRIX, control.console, "Matrix 1", port(box, "out7"), subAmp);
        channels.output("Front fills", OutputKind.MATRIX, control.console, "Matrix 2", port(box, "out8"), fillAmp);
        channels.output("Record L", OutputKind.RECORD, control.console, "Matrix 3 left", port(control.console, "out1"),
                control.recorder);
        channels.output("Record R", OutputKind.RECORD, control.console, "Matrix 3 right", port(control.console, "out2"),
                control.recorder);
    }

    private void network(ClubControl control) {
        var amps = List.of(mainAmp, monitorAmp, fillAmp, subAmp);
        for (int i = 0; i < amps.size(); i++) {
            build.connect(port(amps.get(i), "net1"), port(control.controlSwitch, "p" + (i + 2)), 2);
        }
    }

    List<Device> amps() {
        return List.of(monitorAmp, mainAmp, subAmp, fillAmp);
    }
}
