/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.power;

import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Who supplies and who takes power over Ethernet. */
final class PowerOverEthernet {

    private PowerOverEthernet() {
    }

    static boolean consumes(Port port) {
        return role(port) == PoeRole.CONSUMES;
    }

    /** Whether a port is plugged into one that supplies. */
    static boolean isSupplied(Port port) {
        return consumes(port) && Ports.neighbours(port).anyMatch(each -> role(each) == PoeRole.SUPPLIES);
    }

    static boolean isSupplied(Device device) {
        return device.getPorts().stream().anyMatch(PowerOverEthernet::isSupplied);
    }

    static PoeRole role(Port port) {
        return Ports.signal(port) == SignalKind.NETWORK && port.getType().getNetwork() != null
                ? port.getType().getNetwork().getPoeRole() : PoeRole.NONE;
    }
}
