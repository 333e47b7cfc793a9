/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

import org.headroom.model.base.Ids;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/** Shows a device on a sheet, with all of its ports or with some of them. */
public final class PlaceOnSheet extends EditChange {

    private final Sheet sheet;
    private final PlacedDevice placed;

    /**
     * @param x     left edge, in 1/96 inch
     * @param y     top edge, in 1/96 inch
     * @param ports the ports to show; empty for all
     */
    public PlaceOnSheet(Sheet sheet, Device device, int x, int y, Collection<Port> ports) {
        super(Naming.text("place", Naming.of(device), Naming.of(sheet)));
        this.sheet = Objects.requireNonNull(sheet);
        this.placed = SheetFactory.eINSTANCE.createPlacedDevice();
        placed.setDevice(Objects.requireNonNull(device));
        placed.setX(x);
        placed.setY(y);
        for (Port port : ports) {
            if (port.getDevice() != device) {
                throw new IllegalArgumentException("A port of another device");
            }
            placed.getPorts().add(port);
        }
        Ids.assign(placed);
    }

    /** What is on the sheet afterwards. */
    public PlacedDevice placed() {
        return placed;
    }

    @Override
    public Optional<String> obstacle() {
        var device = placed.getDevice();
        if (Productions.of(sheet).isEmpty() || !Productions.of(sheet).equals(Productions.of(device))) {
            return Optional.of(Naming.text("obstacle.notThere"));
        }
        boolean shown = sheet.getDevices().stream().filter(each -> each.getDevice() == device)
                .anyMatch(each -> each.getPorts().isEmpty()
                || placed.getPorts().isEmpty() || each.getPorts().stream().anyMatch(placed.getPorts()::contains));
        return shown ? Optional.of(Naming.text("obstacle.onSheet", Naming.of(device), Naming.of(sheet)))
                : Optional.empty();
    }

    @Override
    protected void edit(Edits edits) {
        edits.add(sheet, SheetPackage.Literals.SHEET__DEVICES, placed);
    }
}
