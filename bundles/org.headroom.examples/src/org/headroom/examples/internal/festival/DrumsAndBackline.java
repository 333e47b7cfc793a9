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
import org.headroom.model.system.Port;

/** Wired microphones and DIs 1 to 32, with the drop boxes on stage and their multicores to the split. */
final class DrumsAndBackline {

    /**
     * A source before it is patched: line n of the channel list.
     *
     * @param out where it leaves its microphone or DI
     */
    record Line(Port out, String name, String instrument, String stand, boolean phantom, String group) {
    }

    final List<Line> lines = new ArrayList<>();
    final Device drumBox;
    final Device percussionBox;
    final Device bandBox;

    private final ProductionBuilder build;

    DrumsAndBackline(ProductionBuilder build, FestivalPlaces places) {
        this.build = build;
        drums(places);
        percussionAndBass(places);
        band(places);
        drumBox = build.add("generic.drop-box-12", "Drop drums", places.drums);
        percussionBox = build.add("generic.drop-box-8", "Drop percussion", places.percussion);
        bandBox = build.add("generic.drop-box-12", "Drop band", places.stageLeft);
        plug(drumBox, 0, 12);
        plug(percussionBox, 12, 8);
        plug(bandBox, 20, 12);
    }

    private void drums(FestivalPlaces places) {
        var riser = places.drums;
        mic("shure.beta91a", "Kick In", "Kick drum, inside", "", true, "Drums", riser);
        mic("shure.beta52a", "Kick Out", "Kick drum, hole", "Short boom", false, "Drums", riser);
        mic("shure.sm57", "Snare Top", "Snare drum, top", "Short boom", false, "Drums", riser);
        mic("audix.i5", "Snare Bottom", "Snare drum, bottom", "Short boom", false, "Drums", riser);
        mic("akg.c451-b", "Hat", "Hi-hat", "Short boom", true, "Drums", riser);
        mic("sennheiser.e904", "Tom 1", "Rack tom 1", "Clip", false, "Drums", riser);
        mic("sennheiser.e904", "Tom 2", "Rack tom 2", "Clip", false, "Drums", riser);
        mic("audix.d6", "Tom 3", "Floor tom", "Short boom", false, "Drums", riser);
        mic("akg.c451-b", "Ride", "Ride cymbal", "Short boom", true, "Drums", riser);
        mic("akg.c414-xls", "OH L", "Overhead, stage right", "Tall boom", true, "Drums", riser);
        mic("akg.c414-xls", "OH R", "Overhead, stage left", "Tall boom", true, "Drums", riser);
        di("radial.jdi", "Drum pad", "Drum pad module", false, "Drums", riser);
    }

    private void percussionAndBass(FestivalPlaces places) {
        var riser = places.percussion;
        mic("audix.i5", "Conga Low", "Conga, low", "Short boom", false, "Percussion", riser);
        mic("audix.i5", "Conga High", "Conga, high", "Short boom", false, "Percussion", riser);
        mic("shure.beta98a", "Timbales", "Timbales", "Clip", true, "Percussion", riser);
        mic("sennheiser.e914", "Perc OH L", "Percussion overhead, stage right", "Tall boom", true, "Percussion", riser);
        mic("sennheiser.e914", "Perc OH R", "Percussion overhead, stage left", "Tall boom", true, "Percussion", riser);
        di("radial.j48", "Bass DI", "Bass guitar", true, "Bass", places.stageRight);
        mic("sennheiser.md421-ii", "Bass Mic", "Bass cabinet", "Short boom", false, "Bass", places.stageRight);
        di("radial.jdi", "Bass synth", "Synthesizer, bass player", false, "Bass", places.stageRight);
    }

    private void band(FestivalPlaces places) {
        mic("shure.sm57", "Guitar 1 A", "Guitar amplifier 1", "Short boom", false, "Guitars", places.stageRight);
        mic("sennheiser.e906", "Guitar 1 B", "Guitar amplifier 1", "Hung over the amplifier", false, "Guitars",
                places.stageRight);
        mic("shure.sm57", "Guitar 2 A", "Guitar amplifier 2", "Short boom", false, "Guitars", places.stageLeft);
        mic("royer.r-121", "Guitar 2 B", "Guitar amplifier 2, ribbon", "Short boom", false, "Guitars",
                places.stageLeft);
        di("radial.j48", "Acoustic", "Acoustic guitar", true, "Guitars", places.stageLeft);
        stereoDi("Keys 1", "Piano", "Keys", places.keys);
        stereoDi("Keys 2", "Organ and synthesizer", "Keys", places.keys);
        stereoDi("Tracks", "Playback computer", "Tracks", places.keys);
        di("radial.jdi", "Click", "Click track, not for FOH", false, "Tracks", places.keys);
    }

    private void mic(String type, String name, String instrument, String stand, boolean phantom, String group,
            Location at) {
        lines.add(new Line(port(build.add(type, name, at), "out"), name, instrument, stand, phantom, group));
    }

    private void di(String type, String name, String instrument, boolean phantom, String group, Location at) {
        lines.add(new Line(port(build.add(type, name, at), "out"), name, instrument, "", phantom, group));
    }

    private void stereoDi(String name, String instrument, String group, Location at) {
        var box = build.add("radial.prod2", name, at);
        lines.add(new Line(port(box, "out1"), name + " L", instrument, "", false, group));
        lines.add(new Line(port(box, "out2"), name + " R", instrument, "", false, group));
    }

    private void plug(Device box, int first, int count) {
        for (int i = 0; i < count; i++) {
            build.connect(lines.get(first + i).out(), port(box, "in" + (i + 1)));
        }
    }

    /** Microphones and DIs of some lines, each once. */
    List<Device> sources(int first, int last) {
        return lines.subList(first - 1, last).stream().map(line -> line.out().getDevice()).distinct().toList();
    }
}
