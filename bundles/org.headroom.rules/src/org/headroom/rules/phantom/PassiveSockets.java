/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.phantom;

import java.util.concurrent.atomic.AtomicBoolean;

import org.headroom.model.system.Port;
import org.headroom.rules.path.DeviceLinks;

/** Sockets that are only wires to other sockets of their device. */
final class PassiveSockets {

    private PassiveSockets() {
    }

    static boolean isLinked(Port port) {
        var linked = new AtomicBoolean();
        DeviceLinks.forEach(port.getDevice(), (from, to) -> {
            if (from == port || to == port) {
                linked.set(true);
            }
        });
        return linked.get();
    }
}
