/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.outage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Which loudspeakers get a signal, and which origins are heard, with some devices dead. A signal goes along cables in their
 * direction, along networks both ways, and through every living device.
 */
final class SignalReach {

    private final Map<Device, List<Device>> onwards = new IdentityHashMap<>();
    private final Map<Device, List<Device>> back = new IdentityHashMap<>();
    private final Set<Device> dead;
    private final Set<Device> heard;
    private final Set<Device> reached;

    private SignalReach(Production production, Set<Device> dead) {
        this.dead = dead;
        production.getCables().forEach(this::add);
        var speakers = production.getDevices().stream().filter(Outage::isLoudspeaker).toList();
        heard = search(speakers, back);
        var origins = production.getDevices().stream()
                .filter(device -> onwards.containsKey(device) && !back.containsKey(device)).toList();
        reached = search(origins, onwards);
    }

    static SignalReach of(Production production, Set<Device> dead) {
        return new SignalReach(production, dead);
    }

    private void add(Cable cable) {
        if (cable.getSignal() == SignalKind.POWER || cable.getFrom() == null || cable.getTo() == null
                || cable.getFrom().getPort() == null || cable.getTo().getPort() == null) {
            return;
        }
        var from = cable.getFrom().getPort();
        var to = cable.getTo().getPort();
        if (from.getDevice() == null || to.getDevice() == null) {
            return;
        }
        if (gives(from) && takes(to)) {
            link(from.getDevice(), to.getDevice());
        }
        if (gives(to) && takes(from)) {
            link(to.getDevice(), from.getDevice());
        }
    }

    private static boolean gives(Port port) {
        return Ports.direction(port) != Direction.IN;
    }

    private static boolean takes(Port port) {
        return Ports.direction(port) != Direction.OUT;
    }

    private void link(Device from, Device to) {
        onwards.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
        back.computeIfAbsent(to, key -> new ArrayList<>()).add(from);
    }

    private Set<Device> search(Collection<Device> starts, Map<Device, List<Device>> links) {
        Set<Device> found = Collections.newSetFromMap(new IdentityHashMap<>());
        var queue = new ArrayDeque<Device>();
        for (Device start : starts) {
            if (!dead.contains(start) && found.add(start)) {
                queue.add(start);
            }
        }
        while (!queue.isEmpty()) {
            for (Device next : links.getOrDefault(queue.poll(), List.of())) {
                if (!dead.contains(next) && found.add(next)) {
                    queue.add(next);
                }
            }
        }
        return found;
    }

    /** Whether a signal reaches this loudspeaker. */
    boolean hears(Device loudspeaker) {
        return reached.contains(loudspeaker);
    }

    /** Whether this device is heard from any loudspeaker. */
    boolean isHeard(Device origin) {
        return heard.contains(origin);
    }
}
