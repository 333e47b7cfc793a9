/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Cell;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.ChannelList;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** The channel list as a patch: inputs down to the channel of every console, outputs with bus, socket and destination. */
public final class PatchList implements DocumentSource {

    @Override
    public DocumentContent content(DocumentRequest request) {
        var labels = new Labels(request.locale());
        var channels = request.production().getChannelList() == null ? ChannelFactory.eINSTANCE.createChannelList()
                : request.production().getChannelList();
        var outputs = outputs(channels, labels);
        var sections = new ArrayList<Section>();
        sections.add(new Section.Heading(1, labels.text("inputs")));
        sections.add(inputs(channels, labels));
        sections.add(new Section.Heading(1, labels.text("outputs")));
        sections.add(outputs);
        return new DocumentContent(labels.text("patch.title"), true, sections);
    }

    private static Section.Table inputs(ChannelList channels, Labels labels) {
        var table = new ListTable("inputs", "")
                .column("number", labels.text("number"), "", Align.END)
                .column("name", labels.text("input.name"), "", Align.START)
                .optional("instrument", labels.text("input.instrument"), "", Align.START)
                .column("source", labels.text("input.source"), "", Align.START)
                .optional("stand", labels.text("input.stand"), "", Align.START)
                .column("phantom", labels.text("input.phantom"), "", Align.CENTRE)
                .optional("position", labels.text("input.position"), "", Align.START)
                .column("stagebox", labels.text("input.stagebox"), "", Align.START)
                .optional("sub_snake", labels.text("input.subSnake"), "", Align.START);
        var consoles = consoles(channels);
        consoles.forEach((console, key) -> table.column(key, Devices.name(console), "", Align.END));
        var sockets = sockets(channels);
        sockets.forEach(console -> table.data("socket_" + consoles.get(console),
                labels.text("input.consoleSocket", Devices.name(console)), "", Align.START));
        table.optional("colour", labels.text("colour"), "", Align.START);
        if (channels.getInputs().stream().allMatch(input -> Objects.equals(input.getGroup(), input.getDca()))) {
            table.optional("group", labels.text("input.groupDca"), "", Align.START).data("dca", labels.text("input.dca"), "",
                    Align.START);
        } else {
            table.optional("group", labels.text("input.group"), "", Align.START)
                    .optional("dca", labels.text("input.dca"), "", Align.START);
        }
        table.optional("insert", labels.text("input.insert"), "", Align.START)
                .optional("notes", labels.text("notes"), "", Align.START);
        channels.getInputs().forEach(input -> table.row(input(input, consoles, sockets, labels)));
        return table.build();
    }

    private static List<Cell> input(InputChannel input, Map<Device, String> consoles, Set<Device> sockets, Labels labels) {
        var cells = new ArrayList<Cell>(List.of(Cells.figure(input.getNumber(), 0), Cells.text(input.getName()),
                Cells.text(input.getInstrument()), Cells.text(source(input)), Cells.text(input.getStand()),
                input.isPhantom() ? Cells.text(labels.text("input.phantomOn")) : Cells.EMPTY,
                Cells.text(input.getPosition()), Cells.text(socket(input.getStagebox())),
                Cells.text(input.getSubSnake())));
        for (var console : consoles.keySet()) {
            cells.add(input.getStrips().stream().filter(strip -> strip.getConsole() == console).findFirst()
                    .map(strip -> Cells.figure(strip.getChannel(), 0)).orElse(Cells.EMPTY));
        }
        for (var console : sockets) {
            cells.add(input.getStrips().stream().filter(strip -> strip.getConsole() == console).findFirst()
                    .map(strip -> Cells.text(socket(strip.getSocket()))).orElse(Cells.EMPTY));
        }
        cells.addAll(List.of(Cells.text(input.getColour()), Cells.text(input.getGroup()), Cells.text(input.getDca()),
                Cells.text(input.getInsert()), Cells.text(input.getNotes())));
        return cells;
    }

    /** The consoles on which inputs come up, in the order of the list, with the keys of their columns. */
    private static Map<Device, String> consoles(ChannelList channels) {
        var consoles = new LinkedHashMap<Device, String>();
        channels.getInputs().stream().flatMap(input -> input.getStrips().stream()).map(strip -> strip.getConsole())
                .filter(console -> console != null).forEach(console -> consoles.computeIfAbsent(console,
                        each -> "channel_" + (consoles.size() + 1) + "_" + key(Devices.name(each))));
        return consoles;
    }

    /** The consoles that take inputs from sockets of their own. */
    private static Set<Device> sockets(ChannelList channels) {
        return channels.getInputs().stream().flatMap(input -> input.getStrips().stream())
                .filter(strip -> strip.getConsole() != null && strip.getSocket() != null).map(strip -> strip.getConsole())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String key(String name) {
        var key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return key.length() > 40 ? key.substring(0, 40) : key;
    }

    /** The type alone where the device is called like the input, else the name of the device with its type. */
    private static String named(InputChannel input, String name, String type) {
        if (type.isEmpty() || name.equals(type)) {
            return name;
        }
        return name.equals(input.getName()) ? type : name + " · " + type;
    }

    private static String source(InputChannel input) {
        var source = input.getSource();
        if (source == null) {
            return input.getMicrophone() == null ? "" : input.getMicrophone();
        }
        var type = named(input, Devices.name(source), source.getType() == null ? "" : Devices.typeName(source));
        return input.getSourcePort() == null || source.getPorts().stream().filter(Ports::drives).count() < 2 ? type
                : type + " · " + Ports.label(input.getSourcePort());
    }

    private static String socket(Port port) {
        return port == null ? "" : Ports.fullName(port);
    }

    private static Section.Table outputs(ChannelList channels, Labels labels) {
        var table = new ListTable("outputs", "")
                .column("number", labels.text("number"), "", Align.END)
                .column("name", labels.text("output.name"), "", Align.START)
                .column("kind", labels.text("output.kind"), "", Align.START)
                .optional("console", labels.text("output.console"), "", Align.START)
                .column("bus", labels.text("output.bus"), "", Align.START)
                .column("socket", labels.text("output.socket"), "", Align.START)
                .column("destination", labels.text("output.destination"), "", Align.START)
                .optional("colour", labels.text("colour"), "", Align.START)
                .optional("notes", labels.text("notes"), "", Align.START);
        channels.getOutputs().forEach(output -> table.row(output(output, labels)));
        return table.build();
    }

    private static List<Cell> output(OutputChannel output, Labels labels) {
        var destinations = output.getDestinations().stream().map(Devices::name).collect(Collectors.joining(", "));
        return List.of(Cells.figure(output.getNumber(), 0), Cells.text(output.getName()),
                Cells.text(labels.of("output", output.getKind())),
                Cells.text(output.getConsole() == null ? "" : Devices.name(output.getConsole())),
                Cells.text(output.getBus()), Cells.text(socket(output.getPort())), Cells.text(destinations),
                Cells.text(output.getColour()), Cells.text(output.getNotes()));
    }
}
