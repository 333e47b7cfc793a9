/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.rack;

import java.util.Optional;

import org.headroom.model.catalogue.MechanicalData;
import org.headroom.model.catalogue.RackWidth;
import org.headroom.model.system.RackSlot;

/**
 * What a slot of a rack takes. A device of which the height is not known takes one unit at least.
 *
 * @param slot   the slot
 * @param lowest lowest unit, from 1
 * @param units  how many
 * @param isHalf whether two fit side by side
 */
record Mounted(RackSlot slot, int lowest, int units, boolean isHalf) {

    static Mounted of(RackSlot slot) {
        var mechanical = Optional.ofNullable(slot.getDevice()).map(device -> device.getType()).map(type ->
                type.getMechanical());
        int units = mechanical.map(MechanicalData::getRackUnits).filter(known -> known > 0).orElse(1);
        return new Mounted(slot, slot.getUnit(), units, mechanical.filter(each ->
                each.getRackWidth() == RackWidth.HALF).isPresent());
    }

    int highest() {
        return lowest + units - 1;
    }
}
