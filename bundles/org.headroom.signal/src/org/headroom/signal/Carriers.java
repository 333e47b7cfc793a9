/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.InternalPath;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.DevicePaths;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.signal.path.Amount;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.HopKind;
import org.headroom.signal.path.Point;

/** Networks and digital multicores: which devices can send sound to which, and through which cables. */
final class Carriers {

    private static final Set<DeviceCategory> SWITCHING = EnumSet.of(DeviceCategory.NETWORK_SWITCH,
            DeviceCategory.MEDIA_CONVERTER);

    private final Map<Port, List<Link>> links = new IdentityHashMap<>();
    private final Map<Device, Map<Port, Link>> ways = new IdentityHashMap<>();

    /** A step from one port to another; the cable is absent inside a device. */
    private record Link(Port to, Optional<Cable> cable) {
    }

    /**
     * A way from one device to another.
     *
     * @param cables   the cables in order
     * @param switches the devices between
     * @param port     where it leaves the first device
     * @param arrival  where it arrives
     */
    record Way(List<Cable> cables, List<Device> switches, Port port, Port arrival) {
    }

    Carriers(Production production) {
        for (Device device : production.getDevices()) {
            inside(device);
        }
        for (Cable cable : production.getCables()) {
            var from = CableEnds.port(cable.getFrom());
            var to = CableEnds.port(cable.getTo());
            if (from.isPresent() && to.isPresent() && passes(from.get()) && passes(to.get())
                    && Ports.signal(from.get()) == Ports.signal(to.get())) {
                link(from.get(), to.get(), Optional.of(cable));
            }
        }
    }

    private static boolean passes(Port port) {
        return SignalKinds.isCarrier(port) || isSwitch(port.getDevice()) && Ports.signal(port) == SignalKind.NETWORK;
    }

    private static boolean isSwitch(Device device) {
        return SWITCHING.contains(Devices.category(device));
    }

    private void inside(Device device) {
        if (isSwitch(device)) {
            var ports = Devices.ports(device, SignalKind.NETWORK).filter(Ports::isConnected).toList();
            for (int i = 1; i < ports.size(); i++) {
                link(ports.getFirst(), ports.get(i), Optional.empty());
            }
        } else if (device.getType() != null) {
            DevicePaths paths = null;
            for (InternalPath path : device.getType().getInternalPaths()) {
                if (path.getKind() == PathKind.LINK) {
                    paths = paths == null ? new DevicePaths(device) : paths;
                    paths.pairs(path, (from, to) -> {
                        if (SignalKinds.isCarrier(from.port()) && SignalKinds.isCarrier(to.port())) {
                            link(from.port(), to.port(), Optional.empty());
                        }
                    });
                }
            }
        }
    }

    private void link(Port one, Port other, Optional<Cable> cable) {
        links.computeIfAbsent(one, each -> new ArrayList<>()).add(new Link(other, cable));
        links.computeIfAbsent(other, each -> new ArrayList<>()).add(new Link(one, cable));
    }

    /** The shortest way from a device to another; empty when no cable and switch leads there. */
    Optional<Way> way(Device from, Device to) {
        if (from == null || to == null || from == to) {
            return Optional.empty();
        }
        var next = ways.computeIfAbsent(to, this::search);
        Way best = null;
        for (Port port : from.getPorts()) {
            if (next.containsKey(port) && SignalKinds.isCarrier(port)) {
                var way = follow(port, next);
                if (best == null || way.cables().size() < best.cables().size()) {
                    best = way;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A hop from a point of one device to a point of another, when there is a way. */
    Optional<Hop> hop(Point from, Point to, boolean certain, Amount gain) {
        return way(from.device(), to.device()).map(way -> new Hop(from, to, HopKind.NETWORK, certain, gain,
                Amount.UNKNOWN, way.cables(), way.switches()));
    }

    private Map<Port, Link> search(Device target) {
        var next = new IdentityHashMap<Port, Link>();
        var queue = new ArrayDeque<Port>();
        Set<Port> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Port port : SignalKinds.carriers(target)) {
            if (Ports.receives(port) && seen.add(port)) {
                queue.add(port);
            }
        }
        while (!queue.isEmpty()) {
            var port = queue.poll();
            for (Link link : links.getOrDefault(port, List.of())) {
                if (seen.add(link.to())) {
                    next.put(link.to(), new Link(port, link.cable()));
                    queue.add(link.to());
                }
            }
        }
        return next;
    }

    private static Way follow(Port start, Map<Port, Link> next) {
        var cables = new ArrayList<Cable>();
        var switches = new ArrayList<Device>();
        var port = start;
        for (var link = next.get(port); link != null; link = next.get(port)) {
            link.cable().ifPresent(cables::add);
            port = link.to();
            var device = port.getDevice();
            if (next.containsKey(port) && device != start.getDevice() && !switches.contains(device)) {
                switches.add(device);
            }
        }
        return new Way(cables, switches, start, port);
    }

    /** Whether a network or digital multicore is plugged into a device. */
    boolean isOn(Device device) {
        return SignalKinds.carriers(device).stream().anyMatch(Ports::isConnected);
    }
}
