/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;

/**
 * A copy of a part of a sheet, apart from the design that it was taken from: devices, where they stand, the cables
 * among them with their corners, and the types of all that. It can be pasted any number of times, also into another
 * design. Immutable by convention.
 */
public final class Clipping {

    private final List<EObject> copies;

    private Clipping(List<EObject> copies) {
        this.copies = copies;
    }

    /** Copies devices with the cables of which both ends are among them. */
    public static Clipping of(Collection<PlacedDevice> placed) {
        if (placed.isEmpty()) {
            throw new IllegalArgumentException("Nothing to copy");
        }
        Set<EObject> parts = new LinkedHashSet<>();
        Set<Device> devices = new LinkedHashSet<>();
        placed.forEach(each -> devices.add(each.getDevice()));
        Set<Cable> cables = cables(devices);
        devices.forEach(device -> addType(parts, device.getType()));
        cables.forEach(cable -> addType(parts, cable.getType()));
        parts.addAll(devices);
        parts.addAll(cables);
        parts.addAll(placed);
        placed.stream().map(PlacedDevice::getSheet).distinct().forEach(sheet -> parts.addAll(routes(sheet, cables)));
        return new Clipping(copy(List.copyOf(parts)));
    }

    /** A fresh copy of everything, with references among the parts and none to anything else. */
    List<EObject> parts() {
        return copy(copies);
    }

    private static List<EObject> copy(List<EObject> parts) {
        var copier = new EcoreUtil.Copier(true, false);
        var copied = new ArrayList<EObject>(copier.copyAll(parts));
        copier.copyReferences();
        return copied;
    }

    private static Set<Cable> cables(Set<Device> devices) {
        Set<Cable> cables = new LinkedHashSet<>();
        for (Device device : devices) {
            device.getPorts().forEach(port -> port.getEnds().forEach(end -> {
                var cable = CableEnds.cable(end);
                if (cable != null && isAt(cable.getFrom(), devices) && isAt(cable.getTo(), devices)
                        && Productions.of(cable).isPresent()) {
                    cables.add(cable);
                }
            }));
        }
        return cables;
    }

    private static boolean isAt(CableEnd end, Set<Device> devices) {
        return CableEnds.port(end).filter(port -> devices.contains(port.getDevice())).isPresent();
    }

    private static void addType(Set<EObject> parts, DeviceType type) {
        if (type != null) {
            parts.add(type);
        }
    }

    private static List<Route> routes(Sheet sheet, Set<Cable> cables) {
        return sheet == null ? List.of() : sheet.getRoutes().stream()
                .filter(route -> cables.contains(route.getCable())).toList();
    }
}
