/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Tone;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** Quantities of everything, by supplier and by location, with spares apart: what is ordered, and what goes where. */
public final class BillOfQuantities implements DocumentSource {

    @Override
    public DocumentContent content(DocumentRequest request) {
        var labels = new Labels(request.locale());
        var production = request.production();
        var sections = new ArrayList<Section>();
        sections.add(new Section.Heading(1, labels.text("quantities.bySupplier")));
        sections.add(table("by-supplier", production, device -> text(device.getSupplier()),
                labels.text("quantities.noSupplier"), labels));
        sections.add(new Section.Heading(1, labels.text("quantities.byLocation")));
        sections.add(table("by-location", production,
                device -> device.getLocation() == null ? "" : text(device.getLocation().getName()),
                labels.text("nowhere"), labels));
        var adapters = adapters(production, labels);
        if (!adapters.isEmpty()) {
            sections.add(new Section.Heading(1, labels.text("quantities.adapters")));
            sections.add(adapters.build());
        }
        var cables = new CableTotals(labels).table(production);
        if (!cables.isEmpty()) {
            sections.add(new Section.Heading(1, labels.text("cables")));
            sections.add(cables.build());
            sections.add(new Section.Paragraph(labels.text("totals.remark"), Tone.QUIET));
        }
        return new DocumentContent(labels.text("quantities.title"), false, sections);
    }

    private static Section.Table table(String id, Production production, Function<Device, String> group, String none,
            Labels labels) {
        var table = new ListTable(id, "")
                .column("needed", labels.text("quantities.needed"), "", Align.END)
                .optional("spare", labels.text("spares.count"), "", Align.END)
                .column("total", labels.text("total"), "", Align.END)
                .column("item", labels.text("model"), "", Align.START)
                .column("category", labels.text("category"), "", Align.START);
        Map<String, Map<String, List<Device>>> groups = new TreeMap<>(NaturalOrder.INSTANCE);
        production.getDevices().forEach(device -> groups
                .computeIfAbsent(group.apply(device), key -> new TreeMap<>(NaturalOrder.INSTANCE))
                .computeIfAbsent("%03d".formatted(Devices.category(device).getValue()) + name(device),
                        key -> new ArrayList<>())
                .add(device));
        groups.forEach((name, kinds) -> {
            if (groups.size() > 1 || !name.isBlank()) {
                table.group(name.isBlank() ? none : name);
            }
            kinds.values().forEach(devices -> {
                int spare = (int) devices.stream().filter(Device::isSpare).count();
                table.row(List.of(Cells.figure(devices.size() - spare, 0),
                        spare == 0 ? Cells.EMPTY : Cells.figure(spare, 0), Cells.figure(devices.size(), 0),
                        Cells.text(name(devices.getFirst())),
                        Cells.text(labels.of("category", Devices.category(devices.getFirst())))));
            });
        });
        return table.build();
    }

    /** Adapters at the ends of cables, by type where it was chosen. */
    private static ListTable adapters(Production production, Labels labels) {
        var table = new ListTable("adapters", "")
                .column("quantity", labels.text("quantity"), "", Align.END)
                .column("adapter", labels.text("cable.type"), "", Align.START);
        Map<String, Integer> counts = new TreeMap<>(NaturalOrder.INSTANCE);
        production.getCables().stream().filter(cable -> cable.getSignal() != SignalKind.WIRELESS)
                .forEach(cable -> Stream.of(cable.getFrom(), cable.getTo())
                        .filter(end -> end != null && end.isAdapter()).forEach(end -> counts.merge(
                                end.getAdapterType() == null ? labels.text("adapter", labels.connector(end))
                                        : Labels.type(end.getAdapterType()), 1, Integer::sum)));
        counts.forEach((name, count) -> table.row(List.of(Cells.figure(count, 0), Cells.text(name))));
        return table;
    }

    private static String name(Device device) {
        return device.getType() == null ? Devices.name(device) : Labels.type(device.getType());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
