/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.headroom.model.system.Port;

/** Ports joined step by step into groups; joining and asking take practically constant time. */
final class PortGroups {

    private final Map<Port, Integer> numbers = new IdentityHashMap<>();
    private final List<Port> ports = new ArrayList<>();
    private int[] parents = new int[256];

    void join(Port one, Port other) {
        int a = root(number(one));
        int b = root(number(other));
        // The earlier port leads, so that groups come out in the order of the production.
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    void add(Port port) {
        number(port);
    }

    /** The port that stands for the group of a port; the port itself when it is in none. */
    Port leader(Port port) {
        var number = numbers.get(port);
        return number == null ? port : ports.get(root(number));
    }

    /** All groups, each in the order in which its ports were added. */
    Map<Port, List<Port>> groups() {
        var groups = new LinkedHashMap<Port, List<Port>>();
        for (int i = 0; i < ports.size(); i++) {
            groups.computeIfAbsent(ports.get(root(i)), key -> new ArrayList<>()).add(ports.get(i));
        }
        return groups;
    }

    private int number(Port port) {
        var known = numbers.get(port);
        if (known != null) {
            return known;
        }
        int number = ports.size();
        if (number == parents.length) {
            parents = Arrays.copyOf(parents, number * 2);
        }
        parents[number] = number;
        ports.add(port);
        numbers.put(port, number);
        return number;
    }

    private int root(int number) {
        int each = number;
        while (parents[each] != each) {
            parents[each] = parents[parents[each]];
            each = parents[each];
        }
        return each;
    }
}
