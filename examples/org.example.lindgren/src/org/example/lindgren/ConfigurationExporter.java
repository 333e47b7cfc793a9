/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.lindgren;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.core.exchange.Exporter;
import org.headroom.core.exchange.LossReport;
import org.headroom.core.exchange.LossReport.Loss;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** Writes a CSV file for a configuration program. A device without an address cannot be in it, and is reported. */
public final class ConfigurationExporter implements Exporter {

    @Override
    public LossReport export(Production production, Path target, IProgressMonitor monitor) throws IOException {
        var text = new StringBuilder("name,type,firmware,address\n");
        var losses = new ArrayList<Loss>();
        for (Device device : production.getDevices()) {
            if (!Texts.isOurs(device)) {
                continue;
            }
            var name = Devices.name(device);
            if (Texts.orEmpty(device.getAddress()).isEmpty()) {
                losses.add(new Loss(name, Loss.Kind.LEFT_OUT, name, "", Texts.of("export.no-address")));
            } else {
                text.append(quoted(name)).append(',').append(quoted(device.getType().getModel())).append(',')
                        .append(quoted(device.getFirmware())).append(',').append(quoted(device.getAddress())).append('\n');
            }
        }
        Files.writeString(target, text);
        return new LossReport(losses);
    }

    private static String quoted(String text) {
        return '"' + Texts.orEmpty(text).replace("\"", "\"\"") + '"';
    }
}
