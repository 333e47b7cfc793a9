/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Device;

/** Shows devices on a further sheet, where they are not shown yet. They stay the same devices. */
public final class ShowAlso implements Change {

    private final List<PlaceOnSheet> places = new ArrayList<>();
    private final CompoundChange parts;

    /** @param spots where each device goes, in 1/96 inch; those that are on the sheet already stay where they are */
    public ShowAlso(Sheet sheet, Map<Device, AddDevice.Spot> spots) {
        var added = new LinkedHashMap<>(spots);
        added.keySet().removeIf(device -> isShown(sheet, device));
        added.forEach((device, spot) -> places.add(new PlaceOnSheet(sheet, device, spot.x(), spot.y(), List.of())));
        parts = new CompoundChange(Naming.text("showAlso", Naming.of(spots.keySet()), Naming.of(sheet)), places);
    }

    /** Whether a device, or a part of it, is on a sheet. */
    public static boolean isShown(Sheet sheet, Device device) {
        return sheet.getDevices().stream().anyMatch(placed -> placed.getDevice() == device);
    }

    /** What is new on the sheet. */
    public List<PlacedDevice> placed() {
        return places.stream().map(PlaceOnSheet::placed).toList();
    }

    @Override
    public String label() {
        return parts.label();
    }

    @Override
    public Optional<String> obstacle() {
        return places.isEmpty() ? Optional.of(Naming.text("obstacle.arranged")) : parts.obstacle();
    }

    @Override
    public void apply() {
        parts.apply();
    }

    @Override
    public void revert() {
        parts.revert();
    }

    @Override
    public Collection<EObject> affected() {
        return parts.affected();
    }
}
