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

import org.headroom.examples.internal.build.ChannelLines;
import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.RackBuilder;
import org.headroom.model.channel.OutputKind;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;

/** Loudspeakers on stage: eight wedge mixes, side fills, drum fill and the cue wedge of the monitor engineer. */
final class Wedges {

    private static final String WEDGE = "db.m4";

    final List<Device> amps = new ArrayList<>();
    final List<Device> wedges = new ArrayList<>();
    final List<Device> sideFills = new ArrayList<>();

    private final ProductionBuilder build;
    private final ChannelLines channels;
    private final Device console;

    Wedges(ProductionBuilder build, FestivalPlaces places, Device console) {
        this.build = build;
        this.console = console;
        channels = new ChannelLines(build);
        for (int i = 1; i <= 4; i++) {
            amps.add(build.add("db.d80", "Amp Monitor " + i, places.monitors));
        }
        new RackBuilder(build, "Monitor amp rack", 12, places.monitors).mount(2, amps.toArray(Device[]::new));
        mix(1, "Wedges lead", places.downstage);
        mix(2, "Wedges BV SR", places.downstage);
        mix(3, "Wedges BV SL", places.downstage);
        mix(4, "Wedges guests", places.downstage);
        mix(5, "Wedges guitar 1", places.stageRight);
        mix(6, "Wedges bass", places.stageRight);
        mix(7, "Wedges guitar 2", places.stageLeft);
        mix(8, "Wedges keys", places.keys);
        sideFill("SR", 9, 1, "out_a", "out_b", places.stageRight);
        sideFill("SL", 10, 2, "out_c", "out_d", places.stageLeft);
        drumFill(places);
    }

    private void mix(int mix, String name, Location at) {
        var amp = amps.get((mix - 1) / 4);
        var channel = (mix - 1) % 4;
        var output = "out_" + "abcd".charAt(channel);
        feed(mix, name, OutputKind.MIX, amp, "a" + (channel + 1), output);
        for (int i = 1; i <= 2; i++) {
            var wedge = build.add(WEDGE, name + " " + i, at);
            if (i == 1) {
                build.connect(amp, output, wedge, "in");
            } else {
                build.connect(port(wedges.getLast(), "link"), port(wedge, "in"), 5);
            }
            wedges.add(wedge);
        }
    }

    private void feed(int output, String name, OutputKind kind, Device amp, String input, String... outputs) {
        build.connect(console, "out" + output, amp, input);
        for (String each : outputs) {
            route(amp, input, each);
        }
        channels.output(name, kind, console, "Mix " + (24 + output), port(console, "out" + output), amp);
    }

    private void sideFill(String side, int output, int input, String tops, String sub, Location at) {
        var amp = amps.get(2);
        feed(output, "Side fill " + side, OutputKind.MIX, amp, "a" + input, tops, sub);
        var top = build.add("db.y8", "Side fill " + side + " top", at);
        var low = build.add("db.y8", "Side fill " + side + " bottom", at);
        var bass = build.add("db.b4-sub", "Side fill " + side + " sub", at);
        build.connect(amp, tops, top, "in");
        build.connect(port(top, "link"), port(low, "in"), 2);
        build.connect(amp, sub, bass, "in");
        var second = build.add("db.b4-sub", "Side fill " + side + " sub 2", at);
        build.connect(port(bass, "link"), port(second, "in"), 2);
        sideFills.addAll(List.of(top, low, bass, second));
    }

    private void drumFill(FestivalPlaces places) {
        var amp = amps.get(3);
        feed(11, "Drum sub", OutputKind.MIX, amp, "a1", "out_a");
        feed(12, "Drum fill", OutputKind.MIX, amp, "a2", "out_b");
        feed(13, "Monitor cue", OutputKind.OTHER, amp, "a3", "out_c");
        var sub = build.add("db.b4-sub", "Drum sub", places.drums);
        var second = build.add("db.b4-sub", "Drum sub 2", places.drums);
        build.connect(port(sub, "link"), port(second, "in"), 2);
        var top = build.add(WEDGE, "Drum fill", places.drums);
        var cue = build.add(WEDGE, "Cue wedge", places.monitors);
        build.connect(amp, "out_a", sub, "in");
        build.connect(amp, "out_b", top, "in");
        build.connect(amp, "out_c", cue, "in");
        unused(amp, "a4", "out_d");
        sideFills.addAll(List.of(sub, second, top, cue));
    }
}
