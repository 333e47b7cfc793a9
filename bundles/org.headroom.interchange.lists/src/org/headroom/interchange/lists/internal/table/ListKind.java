/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.table;

import static org.headroom.model.base.BasePackage.Literals.*;
import static org.headroom.model.channel.ChannelPackage.Literals.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.headroom.interchange.lists.internal.SheetFile;
import org.headroom.model.base.Named;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.production.Production;

/** The two halves of the channel list, with their columns. */
enum ListKind {

    INPUTS(CHANNEL_LIST__INPUTS, List.of(new ListField("number", INPUT_CHANNEL__NUMBER, List.of("No", "Number", "Ch", "Channel", "Input", "#", "Nr")),
            new ListField("name", NAMED__NAME, List.of("Name", "Input name", "Label", "Source name")),
            new ListField("instrument", INPUT_CHANNEL__INSTRUMENT, List.of("Instrument", "What")),
            new ListField("microphone", INPUT_CHANNEL__MICROPHONE, List.of("Microphone or DI", "Mic", "Mic/DI", "Microphone", "Mikrofon")),
            new ListField("stand", INPUT_CHANNEL__STAND, List.of("Stand", "Stativ")),
            new ListField("phantom", INPUT_CHANNEL__PHANTOM, List.of("48 V", "+48", "+48V", "Phantom")),
            new ListField("position", INPUT_CHANNEL__POSITION, List.of("Position", "Where")),
            new ListField("stagebox", INPUT_CHANNEL__STAGEBOX, List.of("Stagebox", "Socket", "Patch")),
            new ListField("subSnake", INPUT_CHANNEL__SUB_SNAKE, List.of("Sub-snake", "Snake", "Multicore")),
            new ListField("colour", INPUT_CHANNEL__COLOUR, List.of("Colour", "Color", "Farbe")),
            new ListField("group", INPUT_CHANNEL__GROUP, List.of("Group", "Grp")),
            new ListField("dca", INPUT_CHANNEL__DCA, List.of("DCA", "VCA")),
            new ListField("insert", INPUT_CHANNEL__INSERT, List.of("Insert")),
            new ListField("notes", NAMED__NOTES, List.of("Notes", "Comment", "Remarks", "Bemerkung")))),

    OUTPUTS(CHANNEL_LIST__OUTPUTS, List.of(new ListField("number", OUTPUT_CHANNEL__NUMBER, List.of("No", "Number", "Output", "Out", "#", "Nr")),
            new ListField("name", NAMED__NAME, List.of("Name", "Output name", "Label")),
            new ListField("kind", OUTPUT_CHANNEL__KIND, List.of("Kind", "Type")),
            new ListField("console", OUTPUT_CHANNEL__CONSOLE, List.of("Console", "Desk")),
            new ListField("bus", OUTPUT_CHANNEL__BUS, List.of("Bus", "Mix", "Aux")),
            new ListField("port", OUTPUT_CHANNEL__PORT, List.of("Socket", "Port", "Patch")),
            new ListField("colour", OUTPUT_CHANNEL__COLOUR, List.of("Colour", "Color", "Farbe")),
            new ListField("notes", NAMED__NOTES, List.of("Notes", "Comment", "Remarks", "Bemerkung"))));

    private final EReference list;
    private final List<ListField> fields;

    ListKind(EReference list, List<ListField> fields) {
        this.list = list;
        this.fields = fields;
    }

    EReference list() {
        return list;
    }

    List<ListField> fields() {
        return fields;
    }

    Optional<ListField> field(String key) {
        return fields.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The field that a heading names. */
    Optional<ListField> headed(String heading) {
        var plain = SheetFile.plain(heading);
        return fields.stream().filter(field -> Stream.concat(Stream.of(field.key()), field.headings().stream()).map(SheetFile::plain)
                .anyMatch(plain::equals)).findFirst();
    }

    List<String> headings() {
        return fields.stream().flatMap(field -> field.headings().stream()).toList();
    }

    List<? extends Named> channels(Production production) {
        var channels = production.getChannelList();
        return channels == null ? List.of() : this == INPUTS ? channels.getInputs() : channels.getOutputs();
    }

    Named make() {
        return this == INPUTS ? ChannelFactory.eINSTANCE.createInputChannel() : ChannelFactory.eINSTANCE.createOutputChannel();
    }
}
