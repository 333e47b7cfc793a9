/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/**
 * Adds a device of a type of the catalogue: keeps the type in the design, adds the device, and shows it on a sheet if
 * there is one.
 */
public final class AddDevice implements Change {

    /**
     * Where on which sheet.
     *
     * @param x left edge, in 1/96 inch
     * @param y top edge, in 1/96 inch
     */
    public record Spot(Sheet sheet, int x, int y) {
        public Spot {
            Objects.requireNonNull(sheet);
        }
    }

    private final Device device;
    private final CompoundChange parts;

    /** @param type a type of the catalogue, or one that the design keeps already */
    public AddDevice(Production production, DeviceType type, String name, Optional<Spot> spot) {
        var importType = new ImportType(production, type);
        this.device = Devices.create(importType.snapshot(), name);
        var changes = new ArrayList<Change>(List.of(importType, AddObject.device(production, device)));
        spot.ifPresent(at -> changes.add(new PlaceOnSheet(at.sheet(), device, at.x(), at.y(), List.of())));
        this.parts = new CompoundChange(Naming.text("add", Naming.of(device)), changes);
    }

    /** The new device. */
    public Device device() {
        return device;
    }

    @Override
    public String label() {
        return parts.label();
    }

    @Override
    public Optional<String> obstacle() {
        return parts.obstacle();
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
