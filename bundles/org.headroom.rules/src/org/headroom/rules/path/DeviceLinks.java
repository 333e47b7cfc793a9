/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.path;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;

import org.headroom.model.catalogue.InternalPath;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.DevicePaths;
import org.headroom.model.system.Port;

/** The sockets of a device that are joined inside it, wire to wire. */
public final class DeviceLinks {

    private DeviceLinks() {
    }

    /** Tells every pair of ports of a device that its type links. */
    public static void forEach(Device device, BiConsumer<Port, Port> link) {
        forEach(device, EnumSet.of(PathKind.LINK), link);
    }

    /** Tells every pair of ports of a device that a path of these kinds joins. */
    public static void forEach(Device device, Set<PathKind> kinds, BiConsumer<Port, Port> link) {
        if (device.getType() == null) {
            return;
        }
        DevicePaths paths = null;
        for (InternalPath path : device.getType().getInternalPaths()) {
            if (kinds.contains(path.getKind())) {
                paths = paths == null ? new DevicePaths(device) : paths;
                paths.pairs(path, (from, to) -> link.accept(from.port(), to.port()));
            }
        }
    }
}
