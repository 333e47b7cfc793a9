/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.path;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.headroom.model.catalogue.PathKind;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Where a signal goes on from a port: along its cable, and along the paths inside its device that are always there. */
public final class SignalLinks {

    private final Map<Port, Set<Port>> next = new IdentityHashMap<>();

    private SignalLinks() {
    }

    /** The links of a production. A cable counts where a path goes on at both of its ends: others are in no loop. */
    public static SignalLinks of(Production production) {
        var links = new SignalLinks();
        var outputs = ports();
        for (Device device : production.getDevices()) {
            DeviceLinks.forEach(device, EnumSet.of(PathKind.LINK, PathKind.FIXED), (from, to) -> {
                if (Ports.receives(from) && Ports.drives(to)) {
                    links.put(from, to);
                    outputs.add(to);
                }
            });
            device.getInternalRoutes().stream().filter(route -> route.getSource() != null && route.getTarget() != null)
                    .forEach(route -> {
                        links.put(route.getSource(), route.getTarget());
                        outputs.add(route.getTarget());
                    });
        }
        for (Port output : outputs) {
            Ports.cables(output).flatMap(cable -> Connection.of(cable).flatMap(Connection::flow).stream())
                    .filter(flow -> flow.out() == output && links.next.containsKey(flow.in()))
                    .forEach(flow -> links.put(output, flow.in()));
        }
        return links;
    }

    /** The ports that come directly after a port. */
    public Set<Port> next(Port port) {
        return next.getOrDefault(port, Set.of());
    }

    /** All ports that a signal reaches from a port. */
    public Set<Port> from(Port port) {
        var reached = ports();
        var open = new ArrayDeque<>(next(port));
        while (!open.isEmpty()) {
            var each = open.remove();
            if (reached.add(each)) {
                open.addAll(next(each));
            }
        }
        return reached;
    }

    /** Those links alone that are part of loops, or lie between loops. */
    public SignalLinks inLoops() {
        var before = new SignalLinks();
        next.forEach((from, all) -> all.forEach(to -> before.put(to, from)));
        var loops = new SignalLinks();
        next.forEach((from, all) -> all.forEach(to -> loops.put(from, to)));
        loops.dropEnds(before);
        before.dropEnds(loops);
        return loops;
    }

    // A port that nothing comes after is in no loop; without it, those before it may be such ports in turn.
    private void dropEnds(SignalLinks before) {
        var ends = new ArrayDeque<Port>();
        before.next.keySet().stream().filter(port -> next(port).isEmpty()).forEach(ends::add);
        while (!ends.isEmpty()) {
            var end = ends.remove();
            var sources = before.next.remove(end);
            for (Port source : sources == null ? Set.<Port>of() : sources) {
                var links = next.get(source);
                links.remove(end);
                if (links.isEmpty()) {
                    next.remove(source);
                    ends.add(source);
                }
            }
        }
    }

    private void put(Port from, Port to) {
        next.computeIfAbsent(from, key -> ports()).add(to);
    }

    private static Set<Port> ports() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
