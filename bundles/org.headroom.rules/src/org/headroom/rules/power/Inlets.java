/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.power;

import java.util.List;

import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Where mains enter a device. */
final class Inlets {

    private Inlets() {
    }

    static List<Port> of(Device device) {
        return device.getPorts().stream()
                .filter(port -> Ports.signal(port) == SignalKind.POWER && Ports.direction(port) == Direction.IN)
                        .toList();
    }

    static boolean isPlugged(Port inlet) {
        return Ports.neighbours(inlet).findAny().isPresent();
    }
}
