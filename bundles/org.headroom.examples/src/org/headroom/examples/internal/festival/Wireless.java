/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.festival;

import static org.headroom.examples.internal.build.ProductionBuilder.port;

import java.util.ArrayList;
import java.util.List;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.RackBuilder;
import org.headroom.examples.internal.festival.DrumsAndBackline.Line;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;

/** Sixteen wireless channels on four receivers, their antennas, and spare transmitters. */
final class Wireless {

    /** Carriers of the sixteen channels, far enough apart for digital transmitters of 200 kHz [kHz]. */
    private static final int[] CARRIERS = {470_350, 471_725, 473_175, 474_850, 476_300, 478_125, 479_950, 481_600,
            518_350, 519_775,
            521_450, 523_300, 525_025, 526_600, 528_475, 530_100};

    final List<Line> lines = new ArrayList<>();
    final List<Device> transmitters = new ArrayList<>();
    final List<Device> receivers = new ArrayList<>();
    final List<Device> microphones = new ArrayList<>();
    final List<Device> antennas;
    final Device distributor;

    private final ProductionBuilder build;

    Wireless(ProductionBuilder build, FestivalPlaces places) {
        this.build = build;
        for (int i = 1; i <= 4; i++) {
            receivers.add(build.add("shure.ad4q", "RF receiver " + i, places.rf));
        }
        var front = places.downstage;
        for (String name : List.of("Lead Vox", "Lead Vox spare", "BV 1", "BV 2", "BV 3", "BV 4", "Guest 1", "Guest 2",
                "MC 1",
                "MC 2")) {
            handheld(name, front);
        }
        headset("Host 1", front);
        headset("Host 2", front);
        brass("Sax", "Saxophone", places.stageLeft);
        brass("Trumpet", "Trumpet", places.stageLeft);
        pack("Guitar RF 1", "Guitar, line to the amplifier", places.stageRight);
        pack("Guitar RF 2", "Guitar, line to the amplifier", places.stageLeft);
        for (int i = 1; i <= 2; i++) {
            build.spare("shure.ad2", "Spare handheld " + i, places.rf);
            build.spare("shure.ad1", "Spare pack " + i, places.rf);
        }
        antennas = List.of(build.add("shure.ua874", "RF antenna A", places.monitors),
                build.add("shure.ua874", "RF antenna B", places.downstage));
        distributor = build.add("shure.ua845uwb", "RF distributor", places.rf);
        antennas();
        new RackBuilder(build, "RF rack", 16, places.rf).mount(1, receivers.toArray(Device[]::new))
                .mount(1, distributor);
    }

    private void handheld(String name, Location at) {
        channel(build.add("shure.ad2", name, at), name, "Vocal", "Straight, round base", "Vocals");
    }

    private void headset(String name, Location at) {
        var pack = build.add("shure.ad1", name, at);
        var headset = build.add("shure.mx153", name + " headset", at);
        microphones.add(headset);
        build.connect(port(headset, "out"), port(pack, "in"), 1.2);
        channel(pack, name, "Presenter, headset", "", "Speech");
    }

    private void brass(String name, String instrument, Location at) {
        var plug = build.add("shure.ad3", name, at);
        var clip = build.add("dpa.4099-xlr", name + " clip", at);
        microphones.add(clip);
        build.connect(port(clip, "out"), port(plug, "in"), 1.8);
        port(plug, "in").setPhantomOn(true);
        channel(plug, name, instrument, "Clip", "Brass");
    }

    private void pack(String name, String instrument, Location at) {
        var pack = build.add("shure.ad1", name, at);
        port(pack, "in").setUnusedOnPurpose(true);
        pack.setNotes("The musician's own instrument lead");
        channel(pack, name, instrument, "", "Guitars");
    }

    private void channel(Device transmitter, String name, String instrument, String stand, String group) {
        int index = transmitters.size();
        var receiver = receivers.get(index / 4);
        transmitter.setFrequency(CARRIERS[index] * 1000.0);
        transmitters.add(transmitter);
        build.radio(port(transmitter, "rf"), port(receiver, "rf1"));
        lines.add(new Line(port(receiver, "out" + (index % 4 + 1)), name, instrument, stand, false, group));
    }

    private void antennas() {
        build.connect(antennas.get(0), "rf", distributor, "rf1");
        build.connect(antennas.get(1), "rf", distributor, "rf2");
        for (int i = 0; i < receivers.size(); i++) {
            build.connect(distributor, "out_a" + (i + 1), receivers.get(i), "rf1");
            build.connect(distributor, "out_b" + (i + 1), receivers.get(i), "rf2");
        }
    }
}
