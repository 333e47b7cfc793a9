/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.headroom.model.catalogue.InternalPath;

/** The internal paths of a device's type, told in the ports of the device. Keys that end in {@code *} stand for a numbered group. */
public final class DevicePaths {

    private final Map<String, Port> byKey = new LinkedHashMap<>();

    public DevicePaths(Device device) {
        device.getPorts().forEach(port -> byKey.putIfAbsent(Ports.key(port), port));
    }

    /**
     * A port that a key of a path stands for.
     *
     * @param port   the port
     * @param number the digits that the {@code *} of the key stands for; empty for a key of one port
     */
    public record Match(Port port, String number) {
    }

    /** The ports that a key stands for, in the order of the device. */
    public List<Match> ports(String key) {
        if (key == null) {
            return List.of();
        }
        if (!isGroup(key)) {
            return byKey.containsKey(key) ? List.of(new Match(byKey.get(key), "")) : List.of();
        }
        var prefix = prefix(key);
        var matches = new ArrayList<Match>();
        byKey.forEach((each, port) -> {
            if (each.startsWith(prefix) && isNumber(each.substring(prefix.length()))) {
                matches.add(new Match(port, each.substring(prefix.length())));
            }
        });
        return matches;
    }

    /**
     * The pairs of ports that a linked or fixed path joins: from one group to another the equal numbers, otherwise each with
     * each.
     */
    public void pairs(InternalPath path, BiConsumer<Match, Match> pair) {
        if (path.getFromKey() == null || path.getToKey() == null) {
            return;
        }
        var both = isGroup(path.getFromKey()) && isGroup(path.getToKey());
        for (Match from : ports(path.getFromKey())) {
            var targets = ports(both ? prefix(path.getToKey()) + from.number() : path.getToKey());
            targets.stream().filter(to -> to.port() != from.port()).forEach(to -> pair.accept(from, to));
        }
    }

    /** Whether a key stands for a numbered group of ports. */
    public static boolean isGroup(String key) {
        return key.endsWith("*");
    }

    private static String prefix(String key) {
        return key.substring(0, key.length() - 1);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
