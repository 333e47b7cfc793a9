/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.theatre;

import static org.headroom.examples.internal.build.ProductionBuilder.port;
import static org.headroom.examples.internal.build.ProductionBuilder.unused;

import java.util.ArrayList;
import java.util.List;

import org.headroom.examples.internal.build.ChannelLines;
import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.model.channel.OutputKind;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;

/** What the audience hears: microphones, playback server, console and the loudspeakers of the auditorium. */
final class ShowSystem {

    final Device console;
    final Device stagebox;
    final Device server;
    final Device recorder;
    final List<Device> receivers = new ArrayList<>();
    final List<Device> transmitters = new ArrayList<>();
    final List<Device> wired = new ArrayList<>();
    final List<Device> loudspeakers = new ArrayList<>();

    private final ProductionBuilder build;
    private final ChannelLines channels;
    private int socket;
    private int output;

    ShowSystem(ProductionBuilder build, TheatrePlaces places) {
        this.build = build;
        channels = new ChannelLines(build);
        console = build.add("yamaha.ql5", "Console", places.control);
        stagebox = build.add("yamaha.rio1608-d2", "Stagebox", places.promptSide);
        server = build.add("apple.mac-mini-2011", "Playback server", places.control);
        recorder = build.add("tascam.ss-cdr200", "Recorder", places.control);
        build.connect(port(console, "out1"), port(recorder, "in1"), 3);
        build.connect(port(console, "out2"), port(recorder, "in2"), 3);
        wired("neumann.kmr81-i", "Float L", "Stage edge, left", true, places.edge);
        wired("neumann.kmr81-i", "Float C", "Stage edge, centre", true, places.edge);
        wired("neumann.kmr81-i", "Float R", "Stage edge, right", true, places.edge);
        wired("akg.c414-xls", "Pit L", "Orchestra, left", true, places.pit);
        wired("akg.c414-xls", "Pit R", "Orchestra, right", true, places.pit);
        wired("shure.sm58", "Announcer", "Front-of-house calls", false, places.promptSide);
        wireless(places);
        loudspeaker("Proscenium L", "meyer-sound.ultra-x20", places.proscenium);
        loudspeaker("Proscenium C", "meyer-sound.ultra-x20", places.proscenium);
        loudspeaker("Proscenium R", "meyer-sound.ultra-x20", places.proscenium);
        loudspeaker("Sub L", "meyer-sound.mm-10ac", places.edge);
        loudspeaker("Sub R", "meyer-sound.mm-10ac", places.edge);
        loudspeaker("Front fill", "meyer-sound.amie", places.edge);
        loudspeaker("Stage monitor PS", "meyer-sound.amie", places.promptSide);
        loudspeaker("Stage monitor OP", "meyer-sound.amie", places.oppositeSide);
        unused(stagebox, "dante2");
        unused(console, "dante2");
    }

    private void wired(String type, String name, String instrument, boolean phantom, Location at) {
        var microphone = build.add(type, name, at);
        wired.add(microphone);
        patch(microphone, "out", name, instrument, phantom ? "Low stand" : "Desk stand", phantom);
    }

    private void wireless(TheatrePlaces places) {
        for (int i = 1; i <= 2; i++) {
            receivers.add(build.add("sennheiser.em6000", "Receiver " + i, places.promptSide));
        }
        for (int i = 1; i <= 4; i++) {
            var pack = build.add("sennheiser.skm6000", "Actor " + i, places.stage);
            pack.setFrequency(505e6 + i * 1.45e6);
            transmitters.add(pack);
            var receiver = receivers.get((i - 1) / 2);
            build.radio(port(pack, "rf"), port(receiver, "rf1"));
            patch(receiver, "out" + ((i - 1) % 2 + 1), "Actor " + i, "Radio microphone", "", false);
        }
    }

    private void patch(Device source, String key, String name, String instrument, String stand, boolean phantom) {
        socket++;
        var input = port(stagebox, "in" + socket);
        var cable = build.connect(port(source, key), input);
        if (receivers.contains(source)) {
            build.accept("level.mismatch", cable, "The output of the receiver is switched to microphone level");
        }
        ChannelLines.strip(channels.input(name, instrument, port(source, key), input, stand, phantom), console, socket);
    }

    private void loudspeaker(String name, String type, Location at) {
        output++;
        var device = build.add(type, name, at);
        loudspeakers.add(device);
        build.connect(stagebox, "out" + output, device, "in");
        channels.output(name, output <= 3 ? OutputKind.MAIN : OutputKind.MIX, console, "Mix " + output,
                port(stagebox, "out" + output), device);
    }
}
