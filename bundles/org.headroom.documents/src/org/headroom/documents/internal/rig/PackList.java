/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.rig;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Tone;
import org.headroom.documents.internal.list.Cells;
import org.headroom.documents.internal.list.Labels;
import org.headroom.documents.internal.list.ListTable;
import org.headroom.documents.internal.list.MassSum;
import org.headroom.documents.internal.list.NaturalOrder;
import org.headroom.model.base.Known;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Rack;

/** What goes into which case, with mass and size, what goes loose, and what the truck has to carry. */
public final class PackList implements DocumentSource {

    @Override
    public DocumentContent content(DocumentRequest request) {
        var production = request.production();
        var labels = new Labels(request.locale());
        var total = new MassSum();
        var table = new ListTable("packing", "")
                .column("quantity", labels.text("quantity"), "", Align.END)
                .column("what", labels.text("pack.what"), "", Align.START)
                .optional("type", labels.text("model"), "", Align.START)
                .optional("place", labels.text("pack.unit"), "U", Align.END)
                .column("mass_kg", labels.text("mass.total"), "kg", Align.END)
                .optional("width_mm", labels.text("pack.width"), "mm", Align.END)
                .optional("height_mm", labels.text("pack.height"), "mm", Align.END)
                .optional("depth_mm", labels.text("pack.depth"), "mm", Align.END)
                .optional("supplier", labels.text("supplier"), "", Align.START)
                .column("packed", labels.text("pack.packed"), "", Align.CENTRE);
        Set<Device> inCases = new HashSet<>();
        production.getRacks().stream().sorted(Comparator.comparing(Rack::getName, NaturalOrder.INSTANCE))
                .forEach(rack -> pack(rack, table, inCases, total, labels));
        loose(production, table, inCases, total, labels);
        cables(production, table, total, labels);
        var facts = List.of(new Section.Fact(labels.text("pack.cases"), String.valueOf(production.getRacks().size())),
                new Section.Fact(labels.text("pack.loose"),
                        String.valueOf(production.getDevices().size() - inCases.size())),
                new Section.Fact(labels.text("pack.load"), total.words(labels)));
        return new DocumentContent(labels.text("pack.title"), true, List.of(new Section.Facts(facts), table.build(),
                new Section.Paragraph(labels.text("pack.remark"), Tone.QUIET)));
    }

    private static void pack(Rack rack, ListTable table, Set<Device> inCases, MassSum total, Labels labels) {
        var mass = new MassSum();
        mass.add(Known.of(rack.getMass()), 1);
        var slots = rack.getSlots().stream().filter(slot -> slot.getDevice() != null)
                .sorted(Comparator.comparingInt(slot -> -slot.getUnit())).toList();
        slots.forEach(slot -> mass.add(mass(slot.getDevice().getType()), 1));
        var place = rack.getLocation() == null ? "" : " · " + rack.getLocation().getName();
        table.group(rack.getName() + place + " · " + rack.getUnits() + " U · " + mass.words(labels));
        for (var slot : slots) {
            inCases.add(slot.getDevice());
            table.row(row(1, Devices.name(slot.getDevice()), slot.getDevice(), Cells.figure(slot.getUnit(), 0)));
        }
        total.add(mass);
    }

    /** What stands in no case, one row for each type. */
    private static void loose(Production production, ListTable table, Set<Device> inCases, MassSum total, Labels labels) {
        Map<String, Map<String, List<Device>>> byCategory = new TreeMap<>();
        for (Device device : production.getDevices()) {
            if (!inCases.contains(device)) {
                var category = Devices.category(device);
                byCategory.computeIfAbsent("%03d".formatted(category.getValue()) + labels.of("category", category),
                        key -> new TreeMap<>(NaturalOrder.INSTANCE))
                        .computeIfAbsent(name(device) + "\u0000" + text(device.getSupplier()),
                                key -> new java.util.ArrayList<>())
                        .add(device);
            }
        }
        byCategory.forEach((category, kinds) -> {
            table.group(labels.text("pack.looseGroup", category.substring(3)));
            kinds.values().forEach(devices -> {
                total.add(mass(devices.getFirst().getType()), devices.size());
                table.row(row(devices.size(), name(devices.getFirst()), devices.getFirst(), Cells.EMPTY));
            });
        });
    }

    private static String name(Device device) {
        return device.getType() == null ? Devices.name(device) : Labels.type(device.getType());
    }

    private static List<Section.Cell> row(int count, String what, Device device, Section.Cell unit) {
        var type = device.getType();
        var mass = mass(type);
        var name = type == null ? "" : Labels.type(type);
        var mechanical = type == null ? null : type.getMechanical();
        return List.of(Cells.figure(count, 0), Cells.text(what), name.equals(what) ? Cells.EMPTY : Cells.text(name), unit,
                mass.isPresent() ? Cells.figure(mass.getAsDouble() * count, 1) : Cells.UNKNOWN,
                size(mechanical == null ? null : mechanical.getWidth()),
                size(mechanical == null ? null : mechanical.getHeight()),
                size(mechanical == null ? null : mechanical.getDepth()), Cells.text(device.getSupplier()), Cells.BOX);
    }

    /** Millimetres from metres; empty when unknown, for a table of unknown sizes says nothing. */
    private static Section.Cell size(Double metres) {
        return Known.of(metres).isPresent() ? Cells.figure(metres * 1000, 0) : Cells.EMPTY;
    }

    private record CableKind(DeviceType type, Double length) {
    }

    private static void cables(Production production, ListTable table, MassSum total, Labels labels) {
        Map<String, CableKind> kinds = new TreeMap<>(NaturalOrder.INSTANCE);
        Map<String, Integer> counts = new TreeMap<>(NaturalOrder.INSTANCE);
        production.getCables().stream()
                .filter(cable -> cable.getMulticore() == null && cable.getSignal() != SignalKind.WIRELESS)
                .forEach(cable -> count(cable.getType(), cable.getLength(), kinds, counts, labels));
        production.getMulticores().forEach(each -> count(each.getType(), each.getLength(), kinds, counts, labels));
        if (counts.isEmpty()) {
            return;
        }
        table.group(labels.text("cables"));
        counts.forEach((name, count) -> {
            var mass = mass(kinds.get(name));
            total.add(mass, count);
            table.row(List.of(Cells.figure(count, 0), Cells.text(name), Cells.EMPTY, Cells.EMPTY,
                    mass.isPresent() ? Cells.figure(mass.getAsDouble() * count, 1) : Cells.UNKNOWN, Cells.EMPTY,
                    Cells.EMPTY, Cells.EMPTY, Cells.EMPTY, Cells.BOX));
        });
    }

    private static void count(DeviceType type, Double length, Map<String, CableKind> kinds, Map<String, Integer> counts,
            Labels labels) {
        var name = (type == null ? labels.text("cable.untyped") : Labels.type(type)) + ", "
                + (length == null ? labels.text("length.unknown") : labels.text("metres", length));
        kinds.putIfAbsent(name, new CableKind(type, length));
        counts.merge(name, 1, Integer::sum);
    }

    private static OptionalDouble mass(CableKind kind) {
        if (kind.type() == null || kind.type().getCable() == null) {
            return OptionalDouble.empty();
        }
        var linear = Known.of(kind.type().getCable().getLinearMass());
        var length = Known.of(kind.length());
        return linear.isPresent() && length.isPresent() ? OptionalDouble.of(linear.getAsDouble() * length.getAsDouble())
                : OptionalDouble.empty();
    }

    static OptionalDouble mass(DeviceType type) {
        return type == null || type.getMechanical() == null ? OptionalDouble.empty()
                : Known.of(type.getMechanical().getMass());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
