/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.console;

import java.util.List;

import org.headroom.model.system.Port;

/**
 * An output of a console.
 *
 * @param name   on its display; may be empty
 * @param colour word of the channel list; may be empty
 * @param ports  sockets where it leaves
 */
public record Bus(BusId id, String name, String colour, List<Port> ports) {

    public Bus {
        ports = List.copyOf(ports);
    }
}
