/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Tone;
import org.headroom.documents.internal.list.Cells;
import org.headroom.documents.internal.list.Labels;
import org.headroom.documents.internal.list.ListTable;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.ChannelList;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** What is called out and ticked at line check and soundcheck, with room to write. */
public final class LineCheck implements DocumentSource {

    /** Keeps a column open in which somebody writes by hand. */
    private static final String ROOM = "\u00a0".repeat(36);

    @Override
    public DocumentContent content(DocumentRequest request) {
        var labels = new Labels(request.locale());
        var channels = request.production().getChannelList() == null ? ChannelFactory.eINSTANCE.createChannelList()
                : request.production().getChannelList();
        var sections = new ArrayList<Section>();
        sections.add(new Section.Paragraph(labels.text("check.remark"), Tone.QUIET));
        sections.add(new Section.Heading(1, labels.text("inputs")));
        sections.add(inputs(channels, labels));
        sections.add(new Section.Heading(1, labels.text("outputs")));
        sections.add(outputs(channels, labels));
        return new DocumentContent(labels.text("check.title"), true, sections);
    }

    private static Section.Table inputs(ChannelList channels, Labels labels) {
        var table = new ListTable("input-check", "")
                .column("number", labels.text("number"), "", Align.END)
                .column("name", labels.text("input.name"), "", Align.START)
                .column("source", labels.text("input.source"), "", Align.START)
                .column("phantom", labels.text("input.phantom"), "", Align.CENTRE)
                .column("socket", labels.text("input.stagebox"), "", Align.START)
                .column("channels", labels.text("check.channels"), "", Align.START)
                .column("line", labels.text("check.line"), "", Align.CENTRE)
                .column("polarity", labels.text("check.polarity"), "", Align.CENTRE)
                .column("noise", labels.text("check.noise"), "", Align.CENTRE)
                .column("sound", labels.text("check.sound"), "", Align.CENTRE)
                .column("remarks", labels.text("check.remarks"), "", Align.START);
        channels.getInputs().forEach(input -> table.row(List.of(Cells.figure(input.getNumber(), 0),
                Cells.text(input.getName()), Cells.text(source(input)),
                input.isPhantom() ? Cells.text(labels.text("input.phantomOn")) : Cells.EMPTY,
                Cells.text(socket(input.getStagebox())), Cells.text(strips(input)), Cells.BOX, Cells.BOX, Cells.BOX,
                Cells.BOX, Cells.text(ROOM))));
        return table.build();
    }

    private static Section.Table outputs(ChannelList channels, Labels labels) {
        var table = new ListTable("output-check", "")
                .column("number", labels.text("number"), "", Align.END)
                .column("name", labels.text("output.name"), "", Align.START)
                .column("bus", labels.text("output.bus"), "", Align.START)
                .column("socket", labels.text("output.socket"), "", Align.START)
                .column("destination", labels.text("output.destination"), "", Align.START)
                .column("line", labels.text("check.line"), "", Align.CENTRE)
                .column("polarity", labels.text("check.polarity"), "", Align.CENTRE)
                .column("drivers", labels.text("check.drivers"), "", Align.CENTRE)
                .column("level", labels.text("check.level"), "", Align.CENTRE)
                .column("remarks", labels.text("check.remarks"), "", Align.START);
        channels.getOutputs().forEach(output -> table.row(List.of(Cells.figure(output.getNumber(), 0),
                Cells.text(output.getName()), Cells.text(output.getBus()), Cells.text(socket(output.getPort())),
                Cells.text(destinations(output)), Cells.BOX, Cells.BOX, Cells.BOX, Cells.BOX, Cells.text(ROOM))));
        return table.build();
    }

    private static String destinations(OutputChannel output) {
        return output.getDestinations().stream().map(Devices::name).collect(Collectors.joining(", "));
    }

    private static String source(InputChannel input) {
        var source = input.getSource();
        if (source == null) {
            return input.getMicrophone() == null ? "" : input.getMicrophone();
        }
        return source.getType() == null ? Devices.name(source) : Devices.typeName(source);
    }

    private static String socket(Port port) {
        return port == null ? "" : Ports.fullName(port);
    }

    /** The channel on every console; once, where it is the same on all. */
    private static String strips(InputChannel input) {
        var strips = input.getStrips().stream().filter(strip -> strip.getConsole() != null).toList();
        if (strips.stream().map(strip -> strip.getChannel()).distinct().count() <= 1) {
            return strips.isEmpty() ? "" : String.valueOf(strips.getFirst().getChannel());
        }
        return strips.stream().map(strip -> Devices.name(strip.getConsole()) + " " + strip.getChannel())
                .collect(Collectors.joining(", "));
    }
}
