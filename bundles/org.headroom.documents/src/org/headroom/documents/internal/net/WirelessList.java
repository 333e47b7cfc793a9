/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.net;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.headroom.model.base.Known;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Transmitters and receivers with their frequencies, what they belong to, and which frequencies are still open. */
public final class WirelessList implements DocumentSource {

    private static final Set<DeviceCategory> KINDS = EnumSet.of(DeviceCategory.WIRELESS_TRANSMITTER,
            DeviceCategory.WIRELESS_RECEIVER, DeviceCategory.IEM_TRANSMITTER, DeviceCategory.IEM_RECEIVER);

    @Override
    public DocumentContent content(DocumentRequest request) {
        var labels = new Labels(request.locale());
        var production = request.production();
        var sections = new ArrayList<Section>();
        var table = new ListTable("wireless", "")
                .column("name", labels.text("device"), "", Align.START)
                .column("type", labels.text("model"), "", Align.START)
                .column("frequency_MHz", labels.text("wireless.frequency"), "MHz", Align.END)
                .optional("band", labels.text("wireless.band"), "", Align.START)
                .column("partner", labels.text("wireless.partner"), "", Align.START)
                .optional("input", labels.text("wireless.input"), "", Align.START)
                .optional("location", labels.text("location"), "", Align.START)
                .optional("spare", labels.text("spare.one"), "", Align.CENTRE);
        for (var kind : KINDS) {
            var devices = production.getDevices().stream().filter(device -> Devices.category(device) == kind)
                    .sorted(Comparator.comparing(Devices::name, NaturalOrder.INSTANCE)).toList();
            if (!devices.isEmpty()) {
                table.group(labels.of("category", kind));
                devices.forEach(device -> table.row(row(device, production, labels)));
            }
        }
        if (table.isEmpty()) {
            sections.add(new Section.Paragraph(labels.text("wireless.none"), Tone.QUIET));
        } else {
            sections.add(table.build());
            sections.add(new Section.Paragraph(labels.text("wireless.remark"), Tone.QUIET));
        }
        return new DocumentContent(labels.text("wireless.title"), true, sections);
    }

    private static List<Section.Cell> row(Device device, Production production, Labels labels) {
        var partners = partners(device).map(Devices::name).distinct().sorted(NaturalOrder.INSTANCE)
                .collect(Collectors.joining(", "));
        boolean tuned = Devices.category(device) == DeviceCategory.WIRELESS_TRANSMITTER
                || Devices.category(device) == DeviceCategory.IEM_RECEIVER || Known.of(device.getFrequency()).isPresent();
        return List.of(Cells.text(Devices.name(device)),
                Cells.text(device.getType() == null ? "" : Labels.type(device.getType())),
                tuned ? Cells.figure(frequency(device), 3) : Cells.EMPTY, Cells.text(bands(device)),
                partners.isEmpty() ? Cells.text(labels.text("wireless.alone"), Tone.QUIET) : Cells.text(partners),
                Cells.text(inputs(device, production)),
                Cells.text(device.getLocation() == null ? "" : device.getLocation().getName()),
                device.isSpare() ? Cells.text("✓") : Cells.EMPTY);
    }

    private static OptionalDouble frequency(Device device) {
        var frequency = Known.of(device.getFrequency());
        return frequency.isPresent() ? OptionalDouble.of(frequency.getAsDouble() / 1e6) : frequency;
    }

    /** Devices at the other end of its radio links. */
    private static Stream<Device> partners(Device device) {
        return device.getPorts().stream().filter(port -> Ports.signal(port) == SignalKind.WIRELESS)
                .flatMap(Ports::neighbours).map(Port::getDevice)
                .filter(other -> other != device && KINDS.contains(Devices.category(other)));
    }

    private static String bands(Device device) {
        return device.getType() == null || device.getType().getWireless() == null ? ""
                : device.getType().getWireless().getBands().stream().map(band -> band.getName())
                        .filter(name -> name != null && !name.isBlank()).distinct().collect(Collectors.joining(", "));
    }

    private static String inputs(Device device, Production production) {
        return production.getChannelList() == null ? "" : production.getChannelList().getInputs().stream()
                .filter(input -> input.getSource() == device || sameName(input, device))
                .map(input -> input.getNumber() + " " + input.getName()).collect(Collectors.joining(", "));
    }

    private static boolean sameName(InputChannel input, Device device) {
        return Devices.category(device) == DeviceCategory.WIRELESS_TRANSMITTER && input.getName() != null
                && input.getName().equals(device.getName());
    }
}
