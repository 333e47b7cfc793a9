/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.headroom.model.catalogue.InternalPath;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** The sockets of a device that are joined inside it, wire to wire. */
public final class DeviceLinks {

    private DeviceLinks() {
    }

    /** Tells every pair of ports of a device that its type links. */
    public static void forEach(Device device, BiConsumer<Port, Port> link) {
        if (device.getType() == null) {
            return;
        }
        Map<String, Port> byKey = null;
        for (InternalPath path : device.getType().getInternalPaths()) {
            if (path.getKind() == PathKind.LINK && path.getFromKey() != null && path.getToKey() != null) {
                byKey = byKey == null ? byKey(device) : byKey;
                expand(path, byKey, link);
            }
        }
    }

    private static Map<String, Port> byKey(Device device) {
        var byKey = new HashMap<String, Port>();
        device.getPorts().forEach(port -> byKey.putIfAbsent(Ports.key(port), port));
        return byKey;
    }

    // "in*" to "link*" joins equal numbers; "in*" to "mult" joins every number with the one socket.
    private static void expand(InternalPath path, Map<String, Port> byKey, BiConsumer<Port, Port> link) {
        var both = isGroup(path.getFromKey()) && isGroup(path.getToKey());
        for (Numbered from : matches(path.getFromKey(), byKey)) {
            var targets = both ? matches(prefix(path.getToKey()) + from.number, byKey) : matches(path.getToKey(),
                    byKey);
            targets.stream().filter(to -> to.port != from.port).forEach(to -> link.accept(from.port, to.port));
        }
    }

    private record Numbered(Port port, String number) {
    }

    private static List<Numbered> matches(String key, Map<String, Port> byKey) {
        if (!isGroup(key)) {
            return byKey.containsKey(key) ? List.of(new Numbered(byKey.get(key), "")) : List.of();
        }
        var prefix = prefix(key);
        var matches = new ArrayList<Numbered>();
        byKey.forEach((each, port) -> {
            if (each.startsWith(prefix) && isNumber(each.substring(prefix.length()))) {
                matches.add(new Numbered(port, each.substring(prefix.length())));
            }
        });
        return matches;
    }

    private static boolean isGroup(String key) {
        return key.endsWith("*");
    }

    private static String prefix(String key) {
        return key.substring(0, key.length() - 1);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
