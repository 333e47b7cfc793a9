/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.build;

import org.headroom.model.base.Ids;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.channel.OutputKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/** Writes the lines of the channel list, numbered in order. */
public final class ChannelLines {

    private final ProductionBuilder build;

    public ChannelLines(ProductionBuilder build) {
        this.build = build;
    }

    /** An input. Where the socket gives phantom power and the source wants it, it is switched on there. */
    public InputChannel input(String name, String instrument, Port source, Port socket, String stand, boolean phantom) {
        var line = ChannelFactory.eINSTANCE.createInputChannel();
        var inputs = build.production().getChannelList().getInputs();
        line.setNumber(inputs.size() + 1);
        line.setName(name);
        line.setInstrument(instrument);
        line.setSource(source.getDevice());
        line.setSourcePort(source);
        line.setStand(stand.isEmpty() ? null : stand);
        line.setPhantom(phantom);
        line.setStagebox(socket);
        if (phantom) {
            socket.setPhantomOn(true);
        }
        if (source.getDevice().getLocation() != null) {
            line.setPosition(source.getDevice().getLocation().getName());
        }
        Ids.assign(line);
        inputs.add(line);
        return line;
    }

    /** Brings an input up on a console that takes it from the stagebox socket of the input. */
    public static void strip(InputChannel line, Device console, int channel) {
        strip(line, console, channel, null);
    }

    /** Brings an input up on a console that takes it from a socket of its own, behind a split. */
    public static void strip(InputChannel line, Device console, int channel, Port socket) {
        var strip = ChannelFactory.eINSTANCE.createConsoleStrip();
        strip.setConsole(console);
        strip.setChannel(channel);
        strip.setSocket(socket);
        line.getStrips().add(strip);
    }

    /** An output. */
    public OutputChannel output(String name, OutputKind kind, Device console, String bus, Port socket,
            Device... destinations) {
        var line = ChannelFactory.eINSTANCE.createOutputChannel();
        var outputs = build.production().getChannelList().getOutputs();
        line.setNumber(outputs.size() + 1);
        line.setName(name);
        line.setKind(kind);
        line.setConsole(console);
        line.setBus(bus);
        line.setPort(socket);
        for (Device destination : destinations) {
            line.getDestinations().add(destination);
        }
        Ids.assign(line);
        outputs.add(line);
        return line;
    }
}
