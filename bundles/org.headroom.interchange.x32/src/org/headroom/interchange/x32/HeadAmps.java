/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.interchange.console.Sockets;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Which socket is which head amplifier: 0 to 31 are the inputs of the console, 32 to 79 those on AES50 A, 80 to 127 those on AES50
 * B. Stageboxes count in the order in which they are chained, each with all its microphone inputs.
 */
final class HeadAmps {

    static final int LOCAL = 32;
    static final int AES50 = 48;
    static final int ALL = LOCAL + 2 * AES50;

    private final Map<Port, Integer> indexes = new IdentityHashMap<>();
    private final Map<Integer, Port> sockets = new HashMap<>();

    HeadAmps(Device console) {
        int index = 0;
        for (var port : Sockets.inputs(console)) {
            if (index < LOCAL) {
                put(port, index++);
            }
        }
        int start = LOCAL;
        for (var port : Devices.ports(console, SignalKind.AES50).limit(2).toList()) {
            var seen = new HashSet<Device>(Set.of(console));
            chain(port, start, start + AES50, seen);
            start += AES50;
        }
    }

    private void chain(Port from, int start, int end, Set<Device> seen) {
        int next = start;
        var port = Optional.of(from);
        while (port.isPresent()) {
            var far = Ports.neighbours(port.get()).map(Port::getDevice).filter(device -> device != null && seen.add(device))
                    .findFirst();
            port = Optional.empty();
            if (far.isPresent()) {
                for (var socket : Sockets.inputs(far.get())) {
                    if (next < end) {
                        put(socket, next++);
                    }
                }
                port = Devices.ports(far.get(), SignalKind.AES50).filter(each -> Ports.neighbours(each)
                        .anyMatch(neighbour -> neighbour.getDevice() != null && !seen.contains(neighbour.getDevice()))).findFirst();
            }
        }
    }

    private void put(Port port, int index) {
        indexes.put(port, index);
        sockets.put(index, port);
    }

    Optional<Integer> index(Port port) {
        return Optional.ofNullable(indexes.get(port));
    }

    Optional<Port> socket(int index) {
        return Optional.ofNullable(sockets.get(index));
    }
}
