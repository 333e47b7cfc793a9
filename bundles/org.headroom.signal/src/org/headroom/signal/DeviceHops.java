/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal;

import java.util.List;

import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.InternalPath;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.DevicePaths;
import org.headroom.model.system.DevicePaths.Match;
import org.headroom.model.system.Devices;
import org.headroom.model.system.InternalRoute;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.signal.path.Amount;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.HopKind;
import org.headroom.signal.path.Point.Mix;
import org.headroom.signal.path.Point.Socket;

/**
 * Hops inside devices: what the type links or passes at a fixed gain, what the user patched, and where neither is said but the
 * type can mix, that it may. What consoles mix is in {@link ConsoleHops} and {@link UnlistedHops}.
 */
final class DeviceHops {

    private final SignalGraph graph;

    DeviceHops(SignalGraph graph) {
        this.graph = graph;
    }

    void add(Device device) {
        for (InternalRoute route : device.getInternalRoutes()) {
            patch(device, route);
        }
        if (device.getType() == null || device.getType().getInternalPaths().isEmpty()) {
            return;
        }
        var paths = new DevicePaths(device);
        int number = 0;
        for (InternalPath path : device.getType().getInternalPaths()) {
            if (path.getFromKey() == null || path.getToKey() == null) {
                continue;
            }
            if (path.getKind() != PathKind.MIXED) {
                paths.pairs(path, (from, to) -> pass(path, from, to));
            } else if (device.getInternalRoutes().isEmpty() && Devices.category(device) != DeviceCategory.CONSOLE) {
                mix(device, paths.ports(path.getFromKey()), paths.ports(path.getToKey()), number++, path);
            }
        }
    }

    private void patch(Device device, InternalRoute route) {
        var source = route.getSource();
        var target = route.getTarget();
        if (source == null || target == null || !SignalKinds.isSound(source) || !SignalKinds.isSound(target)) {
            return;
        }
        graph.add(Hop.inside(new Socket(source, Math.max(1, route.getSourceChannel())),
                new Socket(target, Math.max(1, route.getTargetChannel())), HopKind.PATCHED,
                Gains.through(device, source, route.getGain()), Gains.latency(device, route.getDelay())));
    }

    private void pass(InternalPath path, Match from, Match to) {
        if (!SignalKinds.isSound(from.port()) || !SignalKinds.isSound(to.port())) {
            return;
        }
        int channels = Math.min(SignalKinds.channels(from.port()), SignalKinds.channels(to.port()));
        if (channels == 1 && SignalKinds.channels(to.port()) > 1 && DevicePaths.isGroup(path.getFromKey())) {
            // Socket n of a box is pair n of its multipin connector.
            join(path, new Socket(from.port(), 1), new Socket(to.port(), pair(from)));
        } else if (channels == 1 && SignalKinds.channels(from.port()) > 1 && DevicePaths.isGroup(path.getToKey())) {
            join(path, new Socket(from.port(), pair(to)), new Socket(to.port(), 1));
        } else {
            for (int i = 1; i <= channels; i++) {
                join(path, new Socket(from.port(), i), new Socket(to.port(), i));
            }
        }
    }

    private static int pair(Match match) {
        return match.number().isEmpty() || match.number().length() > 4 ? 1 : Integer.parseInt(match.number());
    }

    private void join(InternalPath path, Socket from, Socket to) {
        if (path.getKind() == PathKind.LINK) {
            graph.add(Hop.inside(from, to, HopKind.LINK, Amount.NOTHING, Amount.NOTHING));
            if (Ports.drives(from.port()) && Ports.receives(to.port())) {
                graph.add(Hop.inside(to, from, HopKind.LINK, Amount.NOTHING, Amount.NOTHING));
            }
        } else {
            graph.add(Hop.inside(from, to, HopKind.FIXED, Gains.fixed(from.port(), path.getGain()),
                    Amount.of(path.getDelay())));
        }
    }

    private void mix(Device device, List<Match> from, List<Match> to, int number, InternalPath path) {
        var sources = from.stream().map(Match::port).filter(SignalKinds::isSound).toList();
        var targets = to.stream().map(Match::port).filter(SignalKinds::isSound).toList();
        if (sources.isEmpty() || targets.isEmpty() || isRadio(sources)) {
            return;
        }
        var mix = new Mix(device, number);
        for (Port source : sources) {
            for (int i = 1; i <= SignalKinds.channels(source); i++) {
                graph.add(Hop.inside(new Socket(source, i), mix, HopKind.MIXED,
                        Gains.through(device, source, path.getGain()), Gains.latency(device, path.getDelay())));
            }
        }
        for (Port target : targets) {
            for (int i = 1; i <= SignalKinds.channels(target); i++) {
                graph.add(Hop.inside(mix, new Socket(target, i), HopKind.MIXED, Amount.NOTHING, Amount.NOTHING));
            }
        }
    }

    // Which transmitter comes out where is tuned, see RadioHops; antenna combiners do join.
    private static boolean isRadio(List<Port> sources) {
        return sources.stream().allMatch(port -> Ports.signal(port) == SignalKind.WIRELESS)
                && Devices.category(sources.getFirst().getDevice())
                        == DeviceCategory.WIRELESS_RECEIVER;
    }
}
