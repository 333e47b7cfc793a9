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
import org.headroom.model.channel.OutputKind;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/**
 * Twelve stereo in-ear mixes: six dual transmitters fed from the monitor stageboxes, two combiners, a pack for each
 * mix.
 */
final class InEars {

    private static final int[] CARRIERS = {606_350, 606_850, 607_475, 608_200, 609_050, 610_125, 611_000, 612_275,
            613_100, 614_450,
            615_325, 617_000};

    final List<Device> transmitters = new ArrayList<>();
    final List<Device> packs = new ArrayList<>();
    final List<Device> combiners;
    final List<Device> antennas;

    InEars(ProductionBuilder build, FestivalPlaces places, Splits splits, Device console) {
        for (int i = 1; i <= 6; i++) {
            transmitters.add(build.add("shure.p10t", "IEM transmitter " + i, places.rf));
        }
        combiners = List.of(build.add("shure.pa821", "IEM combiner 1", places.rf),
                build.add("shure.pa821", "IEM combiner 2", places.rf));
        antennas = List.of(build.add("shure.pa805swb", "IEM antenna 1", places.monitors),
                build.add("shure.pa805swb", "IEM antenna 2", places.monitors));
        var channels = new ChannelLines(build);
        for (int mix = 1; mix <= 12; mix++) {
            var who = List.of("Drums", "Percussion", "Bass", "Guitar 1", "Guitar 2", "Keys", "Lead", "BV 1-2",
                    "BV 3-4", "Brass",
                    "Guests", "Technicians").get(mix - 1);
            var at = List.of(places.drums, places.percussion, places.stageRight, places.stageRight, places.stageLeft,
                    places.keys,
                    places.downstage, places.downstage, places.downstage, places.stageLeft, places.downstage,
                            places.monitors)
                    .get(mix - 1);
            mix(build, channels, splits, console, mix, who, at);
        }
        build.connect(combiners.get(0), "rf", antennas.get(0), "rf");
        build.connect(combiners.get(1), "rf", antennas.get(1), "rf");
        for (int i = 1; i <= 4; i++) {
            build.spare("shure.p10r-plus", "Spare IEM pack " + i, places.rf);
        }
        new RackBuilder(build, "IEM rack", 12, places.rf).mount(1, transmitters.toArray(Device[]::new))
                .mount(1, combiners.toArray(Device[]::new));
    }

    private void mix(ProductionBuilder build, ChannelLines channels, Splits splits, Device console, int mix, String who,
            Location at) {
        var transmitter = transmitters.get((mix - 1) / 2);
        int half = (mix - 1) % 2 + 1;
        var left = socket(splits, 2 * mix - 1);
        var right = socket(splits, 2 * mix);
        build.connect(left, port(transmitter, "in_l" + half));
        build.connect(right, port(transmitter, "in_r" + half));
        build.connect(port(transmitter, "rf" + half), port(combiners.get((mix - 1) / 6), "in" + ((mix - 1) % 6 + 1)));
        var pack = build.add("shure.p10r-plus", "IEM " + mix + " " + who, at);
        pack.setFrequency(CARRIERS[mix - 1] * 1000.0);
        packs.add(pack);
        build.radio(port(transmitter, "rf" + half), port(pack, "rf"));
        channels.output("IEM " + mix + " " + who + " L", OutputKind.IEM, console, "Mix "
                + (2 * mix - 1), left, transmitter);
        channels.output("IEM " + mix + " " + who + " R", OutputKind.IEM, console, "Mix "
                + (2 * mix), right, transmitter);
    }

    private static Port socket(Splits splits, int output) {
        return output <= 16 ? port(splits.monitorBoxes.get(0), "out" + output)
                : port(splits.monitorBoxes.get(1), "out" + (output - 16));
    }
}
