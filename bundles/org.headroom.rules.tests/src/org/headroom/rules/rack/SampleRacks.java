/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.rack;

import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.RackWidth;
import org.headroom.model.system.Rack;
import org.headroom.model.system.SystemFactory;
import org.headroom.rules.SampleRig;

/** Mounts devices in a rack of twelve units. */
final class SampleRacks {

    private SampleRacks() {
    }

    static void mount(SampleRig rig, String rack, String device, int unit, int units, RackWidth width) {
        var mechanical = CatalogueFactory.eINSTANCE.createMechanicalData();
        mechanical.setRackUnits(units);
        mechanical.setRackWidth(width);
        var mounted = rig.device(device, DeviceCategory.AMPLIFIER);
        mounted.getType().setMechanical(mechanical);
        var slot = SystemFactory.eINSTANCE.createRackSlot();
        slot.setDevice(mounted);
        slot.setUnit(unit);
        rack(rig, rack).getSlots().add(slot);
    }

    private static Rack rack(SampleRig rig, String name) {
        var racks = rig.production().getRacks();
        return racks.stream().filter(each -> each.getName().equals(name)).findFirst().orElseGet(() -> {
            var rack = SystemFactory.eINSTANCE.createRack();
            rack.setName(name);
            racks.add(rack);
            return rack;
        });
    }
}
