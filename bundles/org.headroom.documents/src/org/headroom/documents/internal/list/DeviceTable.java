/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Cell;
import org.headroom.model.base.Known;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** The table of devices: one row for each type, supplier apart, with quantity, mass, power and where the pieces go. */
final class DeviceTable {

    /** What makes pieces one row. */
    private record Kind(DeviceCategory category, String maker, String model, String supplier) {

        static final Comparator<Kind> ORDER = Comparator.comparing(Kind::category).thenComparing(Kind::maker,
                NaturalOrder.INSTANCE).thenComparing(Kind::model, NaturalOrder.INSTANCE)
                .thenComparing(Kind::supplier, NaturalOrder.INSTANCE);

        static Kind of(Device device) {
            var type = device.getType();
            if (type == null) {
                return new Kind(DeviceCategory.OTHER, "", Devices.name(device), text(device.getSupplier()));
            }
            var model = Stream.of(type.getModel(), type.getVariant()).filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" "));
            return new Kind(type.getCategory(), Labels.maker(type),
                    model.isEmpty() ? String.valueOf(type.getTypeId()) : model, text(device.getSupplier()));
        }
    }

    private final Labels labels;
    private final ListTable table;
    private double mass;
    private int pieces;
    private int withoutMass;
    private int withoutPower;

    DeviceTable(Labels labels) {
        this.labels = labels;
        table = new ListTable("devices", "")
                .column("quantity", labels.text("quantity"), "", Align.END)
                .optional("spare", labels.text("spare"), "", Align.END)
                .column("maker", labels.text("maker"), "", Align.START)
                .column("model", labels.text("model"), "", Align.START)
                .column("mass_kg", labels.text("mass"), "kg", Align.END)
                .column("total_mass_kg", labels.text("mass.total"), "kg", Align.END)
                .optional("power_W", labels.text("power"), "W", Align.END)
                .optional("power_state", labels.text("power.state"), "", Align.START)
                .optional("supplier", labels.text("supplier"), "", Align.START)
                .column("locations", labels.text("locations"), "", Align.START);
    }

    void add(Production production) {
        var kinds = new TreeMap<Kind, List<Device>>(Kind.ORDER);
        production.getDevices().forEach(device -> kinds.computeIfAbsent(Kind.of(device), kind -> new ArrayList<>())
                .add(device));
        var category = Optional.<DeviceCategory>empty();
        for (var each : kinds.entrySet()) {
            if (!category.equals(Optional.of(each.getKey().category()))) {
                category = Optional.of(each.getKey().category());
                table.group(labels.of("category", each.getKey().category()));
            }
            table.row(row(each.getKey(), each.getValue()));
        }
        if (!kinds.isEmpty()) {
            table.total(List.of(Cells.figure(pieces, 0), Cells.EMPTY, Cells.text(labels.text("total")), Cells.EMPTY,
                    Cells.EMPTY, Cells.figure(mass, 1), Cells.EMPTY, Cells.EMPTY, Cells.EMPTY,
                    Cells.text(withoutMass == 0 ? "" : labels.text("total.without", withoutMass))));
        }
    }

    Section.Table table() {
        return table.build();
    }

    /** What a reader has to know about the figures. */
    Optional<String> remark() {
        var remarks = new ArrayList<String>();
        if (withoutMass > 0) {
            remarks.add(labels.text("remark.mass", withoutMass, pieces));
        }
        if (withoutPower > 0) {
            remarks.add(labels.text("remark.power", withoutPower));
        }
        if (pieces > 0) {
            remarks.add(labels.text("remark.state"));
        }
        return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", remarks));
    }

    static OptionalDouble mass(Device device) {
        var type = device.getType();
        return type == null || type.getMechanical() == null ? OptionalDouble.empty()
                : Known.of(type.getMechanical().getMass());
    }

    private List<Cell> row(Kind kind, List<Device> devices) {
        int count = devices.size();
        var each = mass(devices.getFirst());
        pieces += count;
        mass += each.orElse(0) * count;
        withoutMass += each.isPresent() ? 0 : count;
        var power = PowerDraw.of(devices.getFirst());
        boolean powerMissing = power.isEmpty() && PowerDraw.takesMains(devices.getFirst());
        withoutPower += powerMissing ? count : 0;
        long spares = devices.stream().filter(Device::isSpare).count();
        return List.of(Cells.figure(count, 0), spares == 0 ? Cells.EMPTY : Cells.figure(spares, 0),
                Cells.text(kind.maker()), Cells.text(kind.model()), Cells.figure(each, 2),
                each.isPresent() ? Cells.figure(each.getAsDouble() * count, 1) : Cells.UNKNOWN,
                power.map(draw -> Cells.figure(draw.watts(), 0)).orElse(powerMissing ? Cells.UNKNOWN : Cells.EMPTY),
                power.map(draw -> Cells.text(labels.of("duty", draw.state()))).orElse(Cells.EMPTY),
                Cells.text(kind.supplier()), Cells.text(locations(devices)));
    }

    private String locations(List<Device> devices) {
        Map<String, Long> counts = devices.stream().collect(Collectors.groupingBy(device -> device.getLocation() == null
                ? "" : text(device.getLocation().getName()), () -> new TreeMap<>(NaturalOrder.INSTANCE),
                Collectors.counting()));
        if (counts.size() == 1) {
            return counts.keySet().iterator().next();
        }
        return counts.entrySet().stream()
                .map(each -> each.getValue() + " × " + (each.getKey().isBlank() ? labels.text("nowhere") : each.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
