/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Port;

/** Takes devices off a sheet with the cables drawn to them there; the devices and cables stay in the design. */
public final class TakeOffSheet extends EditChange {

    private final List<PlacedDevice> placed;

    public TakeOffSheet(Collection<PlacedDevice> placed) {
        super(Naming.text("takeOff", Naming.of(placed)));
        this.placed = List.copyOf(placed);
        if (placed.isEmpty()) {
            throw new IllegalArgumentException("Nothing to take off");
        }
    }

    @Override
    public Optional<String> obstacle() {
        return placed.stream().allMatch(each -> each.getSheet() != null && each.getSheet() == placed.get(0).getSheet())
                ? Optional.empty() : Optional.of(Naming.text("obstacle.oneSheet"));
    }

    @Override
    protected void edit(Edits edits) {
        Sheet sheet = placed.get(0).getSheet();
        Set<Port> before = ports(sheet.getDevices());
        placed.forEach(edits::takeOut);
        Set<Port> hidden = new HashSet<>(before);
        hidden.removeAll(ports(sheet.getDevices()));
        for (Route route : List.copyOf(sheet.getRoutes())) {
            if (route.getCable() != null && (isAt(route.getCable().getFrom(), hidden)
                    || isAt(route.getCable().getTo(), hidden))) {
                edits.takeOut(route);
            }
        }
    }

    private static boolean isAt(CableEnd end, Set<Port> ports) {
        return CableEnds.port(end).filter(ports::contains).isPresent();
    }

    private static Set<Port> ports(List<PlacedDevice> all) {
        var ports = new HashSet<Port>();
        for (PlacedDevice each : all) {
            if (!each.getPorts().isEmpty()) {
                ports.addAll(each.getPorts());
            } else if (each.getDevice() != null) {
                ports.addAll(each.getDevice().getPorts());
            }
        }
        return ports;
    }
}
