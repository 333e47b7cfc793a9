/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal;

import java.util.ArrayList;
import java.util.List;

import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.production.Production;
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
import org.headroom.signal.path.Point.Socket;

/**
 * From device to device over networks and digital multicores without a console: where both devices are patched to the same
 * channel, and between two boxes on one cable socket by socket, which is how they come.
 */
final class PatchHops {

    private final SignalGraph graph;
    private final Carriers carriers;

    PatchHops(SignalGraph graph, Carriers carriers) {
        this.graph = graph;
        this.carriers = carriers;
    }

    /**
     * A patch between a socket and a channel of a carrier.
     *
     * @param socket  the socket
     * @param carrier the carrier port
     * @param channel the channel within it
     */
    private record Patch(Socket socket, Port carrier, int channel) {
    }

    void add(Production production) {
        var sent = new ArrayList<Patch>();
        var received = new ArrayList<Patch>();
        var boxes = new ArrayList<Device>();
        for (Device device : production.getDevices()) {
            device.getInternalRoutes().forEach(route -> sort(route, sent, received));
            if (Devices.category(device) == DeviceCategory.STAGEBOX && device.getInternalRoutes().isEmpty()
                    && carriers.isOn(device)) {
                boxes.add(device);
            }
        }
        for (Patch send : sent) {
            for (Patch receive : received) {
                if (send.channel() == receive.channel()) {
                    var rivals = sent.stream().filter(each -> each.channel() == send.channel()
                            && carriers.way(each.socket().device(), receive.socket().device()).isPresent()).count();
                    carriers.hop(send.socket(), receive.socket(), rivals == 1, Gains.input(send.socket().port()))
                            .ifPresent(graph::add);
                }
            }
        }
        boxes.forEach(one -> boxes.forEach(other -> onOneCable(one, other)));
    }

    private static void sort(InternalRoute route, List<Patch> sent, List<Patch> received) {
        var source = route.getSource();
        var target = route.getTarget();
        if (source == null || target == null) {
            return;
        }
        if (SignalKinds.isSound(source) && SignalKinds.isCarrier(target)) {
            sent.add(new Patch(new Socket(source, Math.max(1, route.getSourceChannel())), target,
                    route.getTargetChannel()));
        } else if (SignalKinds.isCarrier(source) && SignalKinds.isSound(target)) {
            received.add(new Patch(new Socket(target, Math.max(1, route.getTargetChannel())), source,
                    route.getSourceChannel()));
        }
    }

    private void onOneCable(Device from, Device to) {
        var way = carriers.way(from, to);
        if (way.isEmpty() || way.get().cables().size() != 1) {
            return;
        }
        var outputs = matches(to, way.get().arrival(), false);
        for (Match input : matches(from, way.get().port(), true)) {
            outputs.stream().filter(output -> output.number().equals(input.number())).forEach(
                    output -> graph.add(new Hop(new Socket(input.port(), 1), new Socket(output.port(), 1),
                            HopKind.NETWORK, false, Gains.input(input.port()), Amount.UNKNOWN, way.get().cables(),
                            List.of())));
        }
    }

    // The numbered sockets that the type mixes with a carrier.
    private static List<Match> matches(Device device, Port carrier, boolean sends) {
        if (device.getType() == null) {
            return List.of();
        }
        var paths = new DevicePaths(device);
        return device.getType().getInternalPaths().stream().filter(path -> path.getKind() == PathKind.MIXED
                && path.getFromKey() != null && Ports.key(carrier).equals(sends ? path.getToKey() : path.getFromKey()))
                .flatMap(path -> paths.ports(sends ? path.getFromKey() : path.getToKey()).stream()).toList();
    }
}
