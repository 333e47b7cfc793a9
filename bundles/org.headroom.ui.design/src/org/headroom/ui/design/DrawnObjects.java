/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.util.Comparator;
import java.util.Optional;

import org.headroom.model.base.Identified;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.power.Supply;
import org.headroom.model.power.Way;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/** Finds where an object is drawn. */
public final class DrawnObjects {

    private DrawnObjects() {
    }

    /** The first sheet on which an object, or the device that it belongs to, is drawn. */
    public static Optional<Sheet> sheetOf(Production production, Identified object) {
        if (object instanceof Sheet sheet) {
            return Optional.of(sheet);
        }
        return device(object).flatMap(device -> production.getSheets().stream()
                .sorted(Comparator.comparingInt(Sheet::getNumber))
                .filter(sheet -> sheet.getDevices().stream().anyMatch(placed -> placed.getDevice() == device)).findFirst());
    }

    /** The device that stands for an object on a sheet. */
    public static Optional<Device> device(Identified object) {
        return switch (object) {
            case Device device -> Optional.of(device);
            case Port port -> Optional.ofNullable(port.getDevice());
            case CableEnd end -> CableEnds.port(end).map(Port::getDevice);
            case Cable cable -> CableEnds.port(cable.getFrom()).or(() -> CableEnds.port(cable.getTo())).map(Port::getDevice);
            case InputChannel channel -> Optional.ofNullable(channel.getSource());
            case OutputChannel channel -> Optional.ofNullable(channel.getConsole());
            case Supply supply -> Optional.ofNullable(supply.getDevice());
            case Way way -> Optional.ofNullable(way.getPort()).map(Port::getDevice);
            default -> Optional.empty();
        };
    }
}
