/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.path;

import java.util.List;

import org.headroom.model.system.Port;

/**
 * Ports that are joined wire to wire, by cables and by links inside devices: through sockets, passive splits, adapters.
 *
 * @param ports   the ports, in the order of the production
 * @param drivers those of them that feed the net: outputs that are not mere through sockets
 * @param isOpen  whether it goes on where it cannot be followed, such as into a multipin connector
 */
public record ElectricalNet(List<Port> ports, List<Port> drivers, boolean isOpen) {

    public ElectricalNet {
        ports = List.copyOf(ports);
        drivers = List.copyOf(drivers);
    }
}
