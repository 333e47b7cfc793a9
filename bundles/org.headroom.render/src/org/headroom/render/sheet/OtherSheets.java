/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.HashMap;
import java.util.Map;

import org.headroom.model.production.Production;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Device;

/** On which other sheets devices are drawn. */
final class OtherSheets {

    private final Map<Device, Sheet> sheets = new HashMap<>();

    OtherSheets(Production production, Sheet own) {
        for (var sheet : production.getSheets()) {
            if (sheet != own) {
                sheet.getDevices().forEach(placed -> sheets.putIfAbsent(placed.getDevice(), sheet));
            }
        }
    }

    /** The number of the sheet where the device of an end stands, and its name; only the name if it stands nowhere. */
    String label(CableEnd end) {
        if (end == null || end.getPort() == null || end.getPort().getDevice() == null) {
            return "?";
        }
        var device = end.getPort().getDevice();
        var name = CableLabel.text(device.getName());
        var sheet = sheets.get(device);
        return sheet == null ? name : sheet.getNumber() + " · " + name;
    }

    static String label(Sheet sheet) {
        return sheet.getNumber() + " · " + CableLabel.text(sheet.getName());
    }
}
