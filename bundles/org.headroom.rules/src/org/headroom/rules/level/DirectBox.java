/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.level;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.core.connection.ConnectionJudge;
import org.headroom.core.connection.DeviceInsertion;
import org.headroom.core.design.DesignObjects;
import org.headroom.core.numbering.CableNumbers;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.AddDevice;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.RecordedChange;
import org.headroom.model.commands.SplitCable;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.rules.Names;

/**
 * A DI that can go into the cable of an instrument, of a type that the production has already.
 *
 * @param cableId the cable
 * @param typeId  the type of DI
 * @param name    name of the type as users read it
 */
record DirectBox(String cableId, String typeId, String name) {

    private static final int MOST = 3;
    private static final int GAP = 16;

    /** The DIs to choose from, a few at most. */
    static List<DirectBox> of(Cable cable) {
        return Productions.of(cable).stream().flatMap(production -> production.getTypes().stream())
                .filter(type -> type.getTypeId() != null && takesInstrument(type)).limit(MOST)
                .map(type -> new DirectBox(String.valueOf(cable.getId()), type.getTypeId(),
                        Names.of(type))).toList();
    }

    private static boolean takesInstrument(DeviceType type) {
        return type.getCategory() == DeviceCategory.DI && type.getPorts().stream()
                .anyMatch(port -> port.getLevel() == SignalLevel.INSTRUMENT)
                && type.getPorts().stream().anyMatch(port -> port.getLevel() == SignalLevel.MIC);
    }

    String label() {
        return Messages.of(DirectBox.class).text("instrument.fix", name);
    }

    /** The change of a production: the DI, in the cable, beside the input on its sheet. */
    Optional<Change> change(Production production) {
        var cable = DesignObjects.find(production, cableId).filter(Cable.class::isInstance).map(Cable.class::cast);
        var type = production.getTypes().stream().filter(each -> typeId.equals(each.getTypeId())).findFirst();
        var input = cable.flatMap(each -> CableEnds.port(each.getTo()));
        if (input.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        var add = new AddDevice(production, type.get(), freeName(production), spot(production, input.get()));
        return DeviceInsertion.of(cable.get(), add.device(), ConnectionJudge.standard())
                .map(way -> insertion(production, cable.get(), add, way));
    }

    private Change insertion(Production production, Cable cable, AddDevice add, DeviceInsertion way) {
        var in = instrumentInput(add.device()).orElse(way.in());
        var number = CableNumbers.of(production).next(cable.getSignal(), Optional.of(way.out()),
                CableEnds.port(cable.getTo()));
        return new RecordedChange(label(), List.of(production), () -> {
            add.apply();
            new SplitCable(cable, in, way.out(), number).apply();
        });
    }

    private static Optional<Port> instrumentInput(Device box) {
        return box.getPorts().stream().filter(port -> port.getType() != null
                && port.getType().getLevel() == SignalLevel.INSTRUMENT).findFirst();
    }

    private static String freeName(Production production) {
        var taken = production.getDevices().stream().map(Device::getName).toList();
        return Stream.iterate(1, number -> number + 1).map(number -> "DI " + number)
                .filter(name -> !taken.contains(name)).findFirst().orElseThrow();
    }

    private static Optional<AddDevice.Spot> spot(Production production, Port input) {
        for (Sheet sheet : production.getSheets()) {
            for (PlacedDevice placed : sheet.getDevices()) {
                if (placed.getDevice() == input.getDevice()) {
                    return Optional.of(new AddDevice.Spot(sheet, Math.max(0, placed.getX() - 12 * GAP), placed.getY()));
                }
            }
        }
        return Optional.empty();
    }
}
