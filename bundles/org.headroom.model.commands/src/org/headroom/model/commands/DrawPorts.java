/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.model.production.Productions;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.Port;

/** Chooses which ports of devices are drawn where they stand on a sheet. */
public final class DrawPorts extends EditChange {

    private final Map<PlacedDevice, List<Port>> ports;

    /** @param ports those that are drawn, in the order of the device; none: all ports */
    public DrawPorts(Map<PlacedDevice, List<Port>> ports) {
        super(Naming.text("drawPorts", Naming.of(ports.keySet())));
        this.ports = new LinkedHashMap<>(ports);
        if (ports.isEmpty()) {
            throw new IllegalArgumentException("No device");
        }
    }

    @Override
    public Optional<String> obstacle() {
        return ports.keySet().stream().allMatch(placed -> Productions.of(placed).isPresent()) ? Optional.empty()
                : Optional.of(Naming.text("obstacle.notThere"));
    }

    @Override
    protected void edit(Edits edits) {
        ports.forEach((placed, wanted) -> {
            List.copyOf(placed.getPorts()).forEach(port -> edits.remove(placed,
                    SheetPackage.Literals.PLACED_DEVICE__PORTS, port));
            wanted.forEach(port -> edits.add(placed, SheetPackage.Literals.PLACED_DEVICE__PORTS, port));
        });
    }
}
