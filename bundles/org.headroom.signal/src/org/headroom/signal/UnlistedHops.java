/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.ChannelList;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.signal.path.Amount;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.HopKind;
import org.headroom.signal.path.Point.Mix;
import org.headroom.signal.path.Point.Socket;

/**
 * What consoles may do that no list says: sockets in use that neither list names, such as for talkback and for monitoring at the
 * desk, and the stageboxes of a console in a design that has no input list yet.
 */
final class UnlistedHops {

    private final SignalGraph graph;
    private final Carriers carriers;
    private final boolean noInputs;
    private final Set<Device> withBuses = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Port> listed = Collections.newSetFromMap(new IdentityHashMap<>());

    UnlistedHops(SignalGraph graph, Carriers carriers, ChannelList list) {
        this.graph = graph;
        this.carriers = carriers;
        noInputs = list.getInputs().isEmpty();
        for (OutputChannel output : list.getOutputs()) {
            withBuses.add(output.getConsole());
            listed.add(output.getPort());
        }
    }

    void add(Production production) {
        var boxes = new ArrayList<Device>();
        var consoles = new ArrayList<Device>();
        for (Device device : production.getDevices()) {
            if (Devices.category(device) == DeviceCategory.CONSOLE) {
                consoles.add(device);
            } else if (Devices.category(device) == DeviceCategory.STAGEBOX && carriers.isOn(device)) {
                boxes.add(device);
            }
        }
        consoles.forEach(console -> add(console, boxes));
    }

    private void add(Device console, List<Device> boxes) {
        var desk = ConsoleHops.desk(console);
        used(console, Direction.IN).filter(port -> graph.out(new Socket(port, 1)).isEmpty()).forEach(
                port -> graph.add(Hop.inside(new Socket(port, 1), desk, HopKind.MIXED, Gains.input(port),
                        Amount.UNKNOWN)));
        if (noInputs) {
            boxes.forEach(box -> used(box, Direction.IN).forEach(port -> carriers.hop(new Socket(port, 1), desk, false,
                    Gains.input(port)).ifPresent(graph::add)));
        }
        if (graph.in(desk).isEmpty()) {
            return;
        }
        used(console, Direction.OUT).filter(port -> !listed.contains(port)).forEach(port -> out(desk, port));
        if (!withBuses.contains(console)) {
            boxes.forEach(box -> used(box, Direction.OUT).filter(port -> !listed.contains(port)).forEach(
                    port -> carriers.hop(desk, new Socket(port, 1), false, Amount.UNKNOWN).ifPresent(graph::add)));
        }
    }

    private void out(Mix desk, Port port) {
        graph.add(Hop.inside(desk, new Socket(port, 1), HopKind.MIXED, Amount.UNKNOWN, Amount.UNKNOWN));
    }

    private static Stream<Port> used(Device device, Direction direction) {
        return device.getPorts().stream().filter(port -> Ports.direction(port) == direction && SignalKinds.isSound(port)
                && Ports.isConnected(port));
    }
}
