/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Tone;
import org.headroom.model.base.Known;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Rack;

/** Everything that has to be brought: devices by category, racks and cases, cables by type and length. */
public final class EquipmentList implements DocumentSource {

    @Override
    public DocumentContent content(DocumentRequest request) {
        var labels = new Labels(request.locale());
        var sections = new ArrayList<Section>();
        var devices = new DeviceTable(labels);
        devices.add(request.production());
        sections.add(devices.table());
        devices.remark().ifPresent(remark -> sections.add(new Section.Paragraph(remark, Tone.QUIET)));
        if (!request.production().getRacks().isEmpty()) {
            sections.add(new Section.Heading(1, labels.text("racks")));
            sections.add(racks(request.production(), labels));
        }
        var cables = new CableQuantities(labels).table(request.production());
        if (!cables.isEmpty()) {
            sections.add(new Section.Heading(1, labels.text("cables")));
            sections.add(cables.build());
        }
        return new DocumentContent(labels.text("equipment.title"), true, sections);
    }

    private static Section.Table racks(Production production, Labels labels) {
        var table = new ListTable("racks", "")
                .column("name", labels.text("rack.name"), "", Align.START)
                .optional("location", labels.text("location"), "", Align.START)
                .column("height_U", labels.text("rack.height"), "U", Align.END)
                .column("devices", labels.text("rack.devices"), "", Align.END)
                .column("empty_mass_kg", labels.text("rack.empty"), "kg", Align.END)
                .column("mass_kg", labels.text("rack.loaded"), "kg", Align.END);
        production.getRacks().stream().sorted((left, right) -> NaturalOrder.INSTANCE.compare(left.getName(), right.getName()))
                .forEach(rack -> table.row(List.of(Cells.text(rack.getName()),
                        Cells.text(rack.getLocation() == null ? "" : rack.getLocation().getName()),
                        rack.getUnits() > 0 ? Cells.figure(rack.getUnits(), 0) : Cells.UNKNOWN,
                        Cells.figure(mounted(rack).count(), 0), Cells.figure(rack.getMass(), 1), loaded(rack))));
        return table.build();
    }

    private static Stream<Device> mounted(Rack rack) {
        return rack.getSlots().stream().map(slot -> slot.getDevice()).filter(device -> device != null);
    }

    private static Section.Cell loaded(Rack rack) {
        var masses = Stream.concat(Stream.of(Known.of(rack.getMass())), mounted(rack).map(DeviceTable::mass)).toList();
        return masses.stream().allMatch(mass -> mass.isPresent())
                ? Cells.figure(masses.stream().mapToDouble(mass -> mass.getAsDouble()).sum(), 1) : Cells.UNKNOWN;
    }
}
