/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Pairs several ports with as many others, in order, for a drag of a whole multicore.
 *
 * @param pairs what is joined
 * @param left  ports for which there was no partner, or none with room
 */
public record PortPairs(List<Verdict> pairs, List<Port> left) {

    public PortPairs {
        pairs = List.copyOf(pairs);
        left = List.copyOf(left);
    }

    /**
     * Each source with the next port from the target on, in the order of the target's device, that it may be joined
     * with. A port that is taken or of another kind is passed over; the first source goes to the target itself or
     * nowhere.
     */
    public static PortPairs from(List<Port> sources, Port target, ConnectionJudge judge) {
        var pairs = new ArrayList<Verdict>();
        var left = new ArrayList<Port>();
        var ports = target.getDevice().getPorts();
        var next = ports.indexOf(target);
        for (var source : new LinkedHashSet<>(sources)) {
            var found = Optional.<Verdict>empty();
            var at = next;
            while (found.isEmpty() && at < ports.size()) {
                var candidate = ports.get(at++);
                found = candidate.getDevice() == source.getDevice() && sources.contains(candidate) ? Optional.empty()
                        : Optional.of(judge.judge(source, candidate)).filter(Verdict::isAllowed);
                if (pairs.isEmpty()) {
                    break;
                }
            }
            if (found.isPresent()) {
                pairs.add(found.get());
                next = at;
            } else {
                left.add(source);
            }
        }
        return new PortPairs(pairs, left);
    }

    /**
     * A port and those that follow it on its device, of the same kind of signal and the same direction, that have
     * room: what a designer means by a whole side.
     */
    public static List<Port> following(Port first) {
        Device device = first.getDevice();
        return device.getPorts().subList(device.getPorts().indexOf(first), device.getPorts().size()).stream()
                .filter(port -> Ports.signal(port) == Ports.signal(first)
                        && Ports.direction(port) == Ports.direction(first) && !Sockets.isFull(port))
                .toList();
    }
}
