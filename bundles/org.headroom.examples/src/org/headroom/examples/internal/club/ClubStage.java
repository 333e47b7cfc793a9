/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.club;

import static org.headroom.examples.internal.build.ProductionBuilder.port;

import java.util.ArrayList;
import java.util.List;

import org.headroom.examples.internal.build.ChannelLines;
import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;

/** Microphones and DIs, each on its own line to the stagebox: input n of the list is socket n. */
final class ClubStage {

    final List<Device> drums = new ArrayList<>();
    final List<Device> band = new ArrayList<>();

    private final ProductionBuilder build;
    private final ChannelLines channels;
    private final ClubControl control;
    private int socket;

    ClubStage(ProductionBuilder build, ClubPlaces places, ClubControl control) {
        this.build = build;
        this.control = control;
        channels = new ChannelLines(build);
        var riser = places.riser;
        drum("shure.beta91a", "Kick In", "Kick drum, inside", "", true, riser);
        drum("shure.beta52a", "Kick Out", "Kick drum, hole", "Short boom", false, riser);
        drum("shure.sm57", "Snare", "Snare drum, top", "Short boom", false, riser);
        drum("akg.c451-b", "Hat", "Hi-hat", "Short boom", true, riser);
        drum("sennheiser.e904", "Tom 1", "Rack tom", "Clip", false, riser);
        drum("sennheiser.e904", "Tom 2", "Floor tom", "Clip", false, riser);
        drum("akg.c414-xls", "OH L", "Overhead, stage right", "Tall boom", true, riser);
        drum("akg.c414-xls", "OH R", "Overhead, stage left", "Tall boom", true, riser);

        var bass = build.add("radial.j48", "Bass DI", places.stageRight);
        line(bass, "out", "Bass", "Bass guitar", "", true, band);
        single("shure.sm57", "Guitar SR", "Guitar amplifier", "Short boom", places.stageRight);
        single("sennheiser.e906", "Guitar SL", "Guitar amplifier", "Hung over the amplifier", places.stageLeft);
        var keys = build.add("radial.prod2", "Keys DI", places.stageLeft);
        line(keys, "out1", "Keys L", "Keyboard", "", false, band);
        line(keys, "out2", "Keys R", "Keyboard", "", false, band);
        single("shure.sm58", "Vox SL", "Vocal, keyboard player", "Tall boom", places.stageLeft);
        single("shure.sm58", "Vox SR", "Vocal, bass player", "Tall boom", places.stageRight);
        single("shure.beta58a", "Vox Lead", "Lead vocal", "Straight, round base", places.stageCentre);
    }

    private void drum(String type, String name, String instrument, String stand, boolean phantom, Location at) {
        line(build.add(type, name, at), "out", name, instrument, stand, phantom, drums);
    }

    private void single(String type, String name, String instrument, String stand, Location at) {
        line(build.add(type, name, at), "out", name, instrument, stand, false, band);
    }

    private void line(Device source, String key, String name, String instrument, String stand, boolean phantom,
            List<Device> group) {
        socket++;
        var input = port(control.stagebox, "in" + socket);
        build.connect(port(source, key), input);
        var channel = channels.input(name, instrument, port(source, key), input, stand, phantom);
        ChannelLines.strip(channel, control.console, socket);
        channel.setGroup(group == drums ? "Drums" : name.startsWith("Vox") ? "Vocals" : "Band");
        channel.setDca(channel.getGroup());
        if (!group.contains(source)) {
            group.add(source);
        }
    }
}
