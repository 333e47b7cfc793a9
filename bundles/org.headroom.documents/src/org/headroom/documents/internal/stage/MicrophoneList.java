/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.headroom.documents.internal.list.NaturalOrder;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** How many microphones and DI boxes of each type, what they are for, and how many stands of each kind. */
public final class MicrophoneList implements DocumentSource {

    private static final List<DeviceCategory> KINDS = List.of(DeviceCategory.MICROPHONE, DeviceCategory.DI,
            DeviceCategory.WIRELESS_TRANSMITTER);

    @Override
    public DocumentContent content(DocumentRequest request) {
        var labels = new Labels(request.locale());
        var production = request.production();
        var sections = new ArrayList<Section>();
        sections.add(types(production, labels));
        var stands = stands(production, labels);
        if (!stands.isEmpty()) {
            sections.add(new Section.Heading(1, labels.text("microphones.stands")));
            sections.add(stands.build());
        }
        var wanted = wanted(production, labels);
        if (!wanted.isEmpty()) {
            sections.add(new Section.Heading(1, labels.text("microphones.wanted")));
            sections.add(new Section.Paragraph(labels.text("microphones.wantedRemark"), Tone.QUIET));
            sections.add(wanted.build());
        }
        return new DocumentContent(labels.text("microphones.title"), true, sections);
    }

    private static Section.Table types(Production production, Labels labels) {
        var table = new ListTable("microphones", "")
                .column("quantity", labels.text("quantity"), "", Align.END)
                .optional("spare", labels.text("spare"), "", Align.END)
                .column("model", labels.text("model"), "", Align.START)
                .column("inputs", labels.text("microphones.for"), "", Align.START)
                .optional("locations", labels.text("locations"), "", Align.START)
                .column("packed", labels.text("pack.packed"), "", Align.CENTRE);
        for (var kind : KINDS) {
            Map<String, List<Device>> types = production.getDevices().stream()
                    .filter(device -> Devices.category(device) == kind)
                    .collect(Collectors.groupingBy(MicrophoneList::type, () -> new TreeMap<>(NaturalOrder.INSTANCE),
                            Collectors.toList()));
            if (!types.isEmpty()) {
                table.group(labels.of("category", kind));
            }
            types.forEach((type, devices) -> table.row(List.of(Cells.figure(devices.size(), 0), spares(devices),
                    Cells.text(type), Cells.text(inputs(devices, production)), Cells.text(places(devices)), Cells.BOX)));
        }
        return table.build();
    }

    private static Section.Cell spares(List<Device> devices) {
        long spares = devices.stream().filter(Device::isSpare).count();
        return spares == 0 ? Cells.EMPTY : Cells.figure(spares, 0);
    }

    private static String type(Device device) {
        return device.getType() == null ? Devices.name(device) : Labels.type(device.getType());
    }

    private static String inputs(List<Device> devices, Production production) {
        return production.getChannelList() == null ? "" : production.getChannelList().getInputs().stream()
                .filter(input -> devices.contains(input.getSource())).map(MicrophoneList::name)
                .collect(Collectors.joining(", "));
    }

    private static String name(InputChannel input) {
        return input.getNumber() + " " + (input.getName() == null ? "" : input.getName());
    }

    private static String places(List<Device> devices) {
        return devices.stream().map(device -> device.getLocation() == null ? "" : device.getLocation().getName())
                .filter(name -> name != null && !name.isBlank()).distinct().sorted(NaturalOrder.INSTANCE)
                .collect(Collectors.joining(", "));
    }

    private static ListTable stands(Production production, Labels labels) {
        var table = new ListTable("stands", "")
                .column("quantity", labels.text("quantity"), "", Align.END)
                .column("stand", labels.text("input.stand"), "", Align.START)
                .column("inputs", labels.text("microphones.for"), "", Align.START)
                .column("packed", labels.text("pack.packed"), "", Align.CENTRE);
        if (production.getChannelList() != null) {
            production.getChannelList().getInputs().stream()
                    .filter(input -> input.getStand() != null && !input.getStand().isBlank())
                    .collect(Collectors.groupingBy(InputChannel::getStand, () -> new TreeMap<>(NaturalOrder.INSTANCE),
                            Collectors.toList()))
                    .forEach((stand, inputs) -> table.row(List.of(Cells.figure(inputs.size(), 0), Cells.text(stand),
                            Cells.text(inputs.stream().map(MicrophoneList::name).collect(Collectors.joining(", "))),
                            Cells.BOX)));
        }
        return table;
    }

    /** Inputs for which somebody wants a microphone that nobody has chosen yet. */
    private static ListTable wanted(Production production, Labels labels) {
        var table = new ListTable("wanted", "")
                .column("number", labels.text("number"), "", Align.END)
                .column("name", labels.text("input.name"), "", Align.START)
                .column("microphone", labels.text("input.source"), "", Align.START);
        if (production.getChannelList() != null) {
            production.getChannelList().getInputs().stream().filter(input -> input.getSource() == null
                    && input.getMicrophone() != null && !input.getMicrophone().isBlank())
                    .forEach(input -> table.row(List.of(Cells.figure(input.getNumber(), 0), Cells.text(input.getName()),
                            Cells.text(input.getMicrophone()))));
        }
        return table;
    }
}
