/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.headroom.common.text.Messages;
import org.headroom.interchange.report.Losses;
import org.headroom.model.channel.ConsoleStrip;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;

/**
 * What one console holds of a production.
 *
 * @param strips channels by number
 * @param buses  outputs by kind and number
 * @param dcas   names of DCAs by number; a number without a name is not among them
 */
public record ConsoleSheet(SortedMap<Integer, Strip> strips, SortedMap<BusId, Bus> buses, SortedMap<Integer, String> dcas) {

    private static final Messages TEXT = Messages.of(ConsoleSheet.class);

    /** That of a console; what cannot be said of it is reported. */
    public static ConsoleSheet of(Production production, Device console, Losses losses) {
        var list = production.getChannelList();
        if (list == null) {
            return new ConsoleSheet(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        }
        var dcas = Dcas.of(list.getInputs());
        var strips = new TreeMap<Integer, Strip>();
        for (var input : list.getInputs()) {
            for (var strip : input.getStrips()) {
                if (strip.getConsole() == console) {
                    var made = strip(input, strip, dcas);
                    if (strip.getChannel() < 1) {
                        losses.leftOut(name(input), Devices.name(console), TEXT.text("strip.noNumber"));
                    } else if (strips.putIfAbsent(strip.getChannel(), made) != null) {
                        losses.leftOut(name(input), TEXT.text("channel", strip.getChannel()),
                                TEXT.text("strip.taken", strips.get(strip.getChannel()).name()));
                    }
                }
            }
        }
        return new ConsoleSheet(strips, buses(production, console, losses), dcas.names());
    }

    private static Strip strip(InputChannel input, ConsoleStrip strip, Dcas dcas) {
        var socket = Optional.ofNullable(strip.getSocket() != null ? strip.getSocket() : input.getStagebox());
        return new Strip(strip.getChannel(), text(strip.getShortName()).isEmpty() ? name(input) : text(strip.getShortName()),
                text(input.getColour()), socket, socket.map(Port::getGain), socket.map(Port::isPhantomOn).orElse(false),
                socket.map(Port::isPad).orElse(false), dcas.numbers(input.getDca()));
    }

    private static SortedMap<BusId, Bus> buses(Production production, Device console, Losses losses) {
        var buses = new TreeMap<BusId, Bus>();
        for (var output : production.getChannelList().getOutputs()) {
            if (output.getConsole() != console) {
                continue;
            }
            var id = BusId.parse(output.getBus());
            if (id.isEmpty()) {
                losses.leftOut(text(output.getName()), text(output.getBus()), TEXT.text("bus.unclear"));
                continue;
            }
            var known = buses.get(id.get());
            var ports = new ArrayList<Port>(known == null ? List.of() : known.ports());
            if (output.getPort() != null && !ports.contains(output.getPort())) {
                ports.add(output.getPort());
            }
            buses.put(id.get(), new Bus(id.get(), known == null ? text(output.getName()) : known.name(),
                    known == null ? text(output.getColour()) : known.colour(), ports));
        }
        return buses;
    }

    static String name(InputChannel input) {
        return text(input.getName()).isEmpty() ? text(input.getInstrument()) : text(input.getName());
    }

    static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
