/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.lindgren;

import java.util.List;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** Every device of ours, with its firmware and address. What nobody knows is said to be unknown. */
public final class DeviceListDocument implements DocumentSource {

    @Override
    public DocumentContent content(DocumentRequest request) {
        var rows = request.production().getDevices().stream().filter(Texts::isOurs).map(DeviceListDocument::row).toList();
        Section section = rows.isEmpty() ? new Section.Paragraph(Texts.of("devices.none", Texts.MAKER), Section.Tone.QUIET)
                : new Section.Table("lindgren-devices", "", List.of(column("name", 3), column("type", 3), column("firmware", 2),
                        column("address", 2)), rows);
        return new DocumentContent(Texts.MAKER, false, List.of(section));
    }

    private static Section.Column column(String key, double width) {
        return new Section.Column(key, Texts.of("column." + key), "", width, Section.Align.START);
    }

    private static Section.Row row(Device device) {
        return new Section.Row(Section.Row.Kind.NORMAL, List.of(text(Devices.name(device)), text(Devices.typeName(device)),
                text(device.getFirmware()), text(device.getAddress())));
    }

    private static Section.Cell text(String text) {
        return Texts.orEmpty(text).isEmpty() ? new Section.Cell.Unknown() : new Section.Cell.Text(text, Section.Tone.NORMAL);
    }
}
