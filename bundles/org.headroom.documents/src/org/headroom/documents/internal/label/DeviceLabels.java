/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.documents.internal.list.Cells;
import org.headroom.documents.internal.list.Labels;
import org.headroom.documents.internal.list.ListTable;
import org.headroom.documents.internal.list.NaturalOrder;
import org.headroom.model.base.Known;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** A label for every device: its name, what it is, where it goes, its case, address and frequency. */
public final class DeviceLabels extends LabelSheets {

    public DeviceLabels() {
        super("device-labels");
    }

    @Override
    String title(Labels words) {
        return words.text("labels.devices");
    }

    @Override
    List<LabelText> labels(DocumentRequest request, Labels words) {
        var cases = cases(request, words);
        var production = Objects.toString(request.production().getName(), "");
        var labels = new ArrayList<LabelText>();
        for (var device : devices(request)) {
            var lines = new ArrayList<String>();
            lines.add(type(device));
            lines.add(place(device, cases));
            lines.add(settings(device, words));
            lines.add(production);
            lines.removeIf(String::isBlank);
            labels.add(new LabelText(Devices.name(device), lines, place(device, cases).isBlank() ? -1 : 1,
                    Devices.name(device)));
        }
        return labels;
    }

    @Override
    Section.Table table(DocumentRequest request, Labels words) {
        var cases = cases(request, words);
        var table = new ListTable("labels", "")
                .column("name", words.text("device"), "", Align.START)
                .column("type", words.text("model"), "", Align.START)
                .column("place", words.text("location"), "", Align.START)
                .optional("settings", words.text("labels.settings"), "", Align.START);
        devices(request).forEach(device -> table.row(List.of(Cells.text(Devices.name(device)), Cells.text(type(device)),
                Cells.text(place(device, cases)), Cells.text(settings(device, words)))));
        return table.build();
    }

    private static List<Device> devices(DocumentRequest request) {
        return request.production().getDevices().stream()
                .sorted(Comparator.comparing(DeviceLabels::location, NaturalOrder.INSTANCE)
                        .thenComparing(Devices::name, NaturalOrder.INSTANCE)).toList();
    }

    private static Map<Device, String> cases(DocumentRequest request, Labels words) {
        var cases = new HashMap<Device, String>();
        request.production().getRacks().forEach(rack -> rack.getSlots().stream().filter(slot -> slot.getDevice() != null)
                .forEach(slot -> cases.put(slot.getDevice(), words.text("labels.slot", rack.getName(), slot.getUnit()))));
        return cases;
    }

    private static String type(Device device) {
        return device.getType() == null ? "" : Labels.type(device.getType());
    }

    private static String location(Device device) {
        return device.getLocation() == null ? "" : Objects.toString(device.getLocation().getName(), "");
    }

    private static String place(Device device, Map<Device, String> cases) {
        var slot = cases.getOrDefault(device, "");
        var location = location(device);
        return slot.isEmpty() ? location : location.isEmpty() ? slot : location + " · " + slot;
    }

    private static String settings(Device device, Labels words) {
        var address = Objects.toString(device.getAddress(), "");
        var frequency = Known.of(device.getFrequency());
        var tuned = frequency.isPresent() ? words.text("labels.frequency", frequency.getAsDouble() / 1e6) : "";
        return address.isBlank() ? tuned : tuned.isEmpty() ? address : address + " · " + tuned;
    }
}
