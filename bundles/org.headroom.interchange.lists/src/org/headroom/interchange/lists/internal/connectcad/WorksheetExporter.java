/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.connectcad;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.Exporter;
import org.headroom.core.exchange.LossReport;
import org.headroom.interchange.lists.internal.SheetFile;
import org.headroom.interchange.report.Losses;
import org.headroom.model.production.Production;
import org.headroom.model.system.Devices;

/**
 * Writes devices with the headings from which ConnectCAD makes devices (Vectorworks help, "Creating devices from a worksheet"); it
 * keeps further columns as data of the device.
 */
public final class WorksheetExporter implements Exporter {

    static final List<String> HEADINGS = List.of("Make", "Model", "Quantity", "Name", "Location");
    private static final Messages TEXT = Messages.of(WorksheetExporter.class);

    @Override
    public LossReport export(Production production, Path target, IProgressMonitor monitor) throws IOException {
        var losses = new Losses();
        var counts = new LinkedHashMap<List<String>, Integer>();
        for (var device : production.getDevices()) {
            var type = device.getType();
            if (type == null) {
                losses.leftOut(Devices.name(device), "", TEXT.text("noType"));
                continue;
            }
            var model = (text(type.getModel()) + " " + text(type.getVariant())).strip();
            counts.merge(List.of(text(type.getMaker()), model.isEmpty() ? text(type.getTypeId()) : model, text(device.getName()),
                    device.getLocation() == null ? "" : text(device.getLocation().getName())), 1, Integer::sum);
        }
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        counts.forEach((key, count) -> rows.add(List.of(key.get(0), key.get(1), Integer.toString(count), key.get(2), key.get(3))));
        if (!production.getCables().isEmpty()) {
            losses.leftOut(TEXT.text("cables"), Integer.toString(production.getCables().size()), TEXT.text("format"));
        }
        SheetFile.write(target, "Devices", rows);
        return losses.report();
    }

    /** A text as a table gives it back: line ends of one kind. */
    static String text(String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n").replace('\r', '\n');
    }
}
