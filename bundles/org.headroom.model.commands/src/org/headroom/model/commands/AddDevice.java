/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/**
 * Adds a device of a type of the catalogue: keeps the type in the design, adds the device, and shows it on a sheet if
 * there is one.
 */
public final class AddDevice extends ChangeOfParts {

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
        this(production, new ImportType(production, type), true, name, spot);
    }

    /** Adds one of several devices of a type that the design keeps after a change made before in the same step. */
    public static AddDevice after(Production production, ImportType kept, String name, Optional<Spot> spot) {
        return new AddDevice(production, kept, false, name, spot);
    }

    private AddDevice(Production production, ImportType kept, boolean first, String name, Optional<Spot> spot) {
        this.device = Devices.create(kept.snapshot(), name);
        var changes = new ArrayList<Change>();
        if (first) {
            changes.add(kept);
        }
        changes.add(AddObject.device(production, device));
        spot.ifPresent(at -> changes.add(new PlaceOnSheet(at.sheet(), device, at.x(), at.y(), List.of())));
        this.parts = new CompoundChange(Naming.text("add", Naming.of(device)), changes);
    }

    /** The new device. */
    public Device device() {
        return device;
    }

    @Override
    CompoundChange parts() {
        return parts;
    }
}
