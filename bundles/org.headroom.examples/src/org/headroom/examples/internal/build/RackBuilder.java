/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.build;

import org.headroom.model.base.Ids;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;
import org.headroom.model.system.Rack;
import org.headroom.model.system.SystemFactory;

/** Fills a rack from the bottom. */
public final class RackBuilder {

    private final Rack rack;
    private int next = 1;

    public RackBuilder(ProductionBuilder build, String name, int units, Location at) {
        rack = SystemFactory.eINSTANCE.createRack();
        rack.setName(name);
        rack.setUnits(units);
        rack.setLocation(at);
        Ids.assign(rack);
        build.production().getRacks().add(rack);
    }

    /** Mounts devices above those that are there, each as high as its type says, or as given where that is unknown. */
    public RackBuilder mount(int unitsWhereUnknown, Device... devices) {
        for (Device device : devices) {
            var mechanical = device.getType().getMechanical();
            var units = mechanical != null && mechanical.getRackUnits() != null ? mechanical.getRackUnits()
                    : unitsWhereUnknown;
            var slot = SystemFactory.eINSTANCE.createRackSlot();
            slot.setUnit(next);
            slot.setDevice(device);
            Ids.assign(slot);
            rack.getSlots().add(slot);
            next += units;
        }
        return this;
    }

    /** Leaves units free, for air or a panel. */
    public RackBuilder leave(int units) {
        next += units;
        return this;
    }
}
