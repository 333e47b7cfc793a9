/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headroom.model.channel.ChannelList;
import org.headroom.model.channel.ConsoleStrip;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.signal.path.Amount;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.HopKind;
import org.headroom.signal.path.Point;
import org.headroom.signal.path.Point.Bus;
import org.headroom.signal.path.Point.Mix;
import org.headroom.signal.path.Point.Socket;
import org.headroom.signal.path.Point.Strip;

/**
 * Into and out of consoles, as the channel list says: socket to channel, channel to every bus of the console (the operator mixes),
 * bus to socket.
 */
final class ConsoleHops {

    /** The number of the mix in which the channels of a console meet. */
    private static final int DESK = -1;

    private final SignalGraph graph;
    private final Carriers carriers;
    private final ChannelList list;
    private final Map<Device, List<OutputChannel>> buses = new LinkedHashMap<>();

    ConsoleHops(SignalGraph graph, Carriers carriers, ChannelList list) {
        this.graph = graph;
        this.carriers = carriers;
        this.list = list;
        for (OutputChannel output : list.getOutputs()) {
            if (output.getConsole() != null) {
                buses.computeIfAbsent(output.getConsole(), each -> new ArrayList<>()).add(output);
            }
        }
    }

    void add() {
        for (InputChannel input : list.getInputs()) {
            for (ConsoleStrip strip : input.getStrips()) {
                if (strip.getConsole() != null) {
                    enter(input, strip);
                }
            }
        }
        buses.forEach((console, outputs) -> outputs.forEach(output -> leave(console, output)));
    }

    /** The mix in which the channels of a console meet. */
    static Mix desk(Device console) {
        return new Mix(console, DESK);
    }

    private void enter(InputChannel input, ConsoleStrip strip) {
        var console = strip.getConsole();
        var channel = new Strip(console, input, strip.getChannel());
        graph.add(channel);
        var sockets = sockets(input, strip);
        for (Port socket : sockets) {
            enter(new Socket(socket, 1), channel, sockets.size() == 1);
        }
        graph.add(Hop.inside(channel, desk(console), HopKind.MIXED, Amount.UNKNOWN, Amount.UNKNOWN));
    }

    private void enter(Socket socket, Strip channel, boolean certain) {
        var gain = Gains.input(socket.port());
        if (socket.device() == channel.device()) {
            graph.add(new Hop(socket, channel, HopKind.LISTED, certain, gain, Amount.UNKNOWN, List.of(), List.of()));
        } else {
            carriers.hop(socket, channel, certain, gain).ifPresent(graph::add);
        }
    }

    // The socket that the list names; where the console cannot have that one, those that the same source reaches.
    private List<Port> sockets(InputChannel input, ConsoleStrip strip) {
        var console = strip.getConsole();
        if (strip.getSocket() != null) {
            return List.of(strip.getSocket());
        }
        if (input.getStagebox() != null && canTake(console, input.getStagebox())) {
            return List.of(input.getStagebox());
        }
        return reach(input).stream().filter(port -> Ports.receives(port) && canTake(console, port)).toList();
    }

    private boolean canTake(Device console, Port socket) {
        return socket.getDevice() == console || carriers.way(socket.getDevice(), console).isPresent();
    }

    // Where the source gets to through cables, splits and patches, before any mixing.
    private Set<Port> reach(InputChannel input) {
        var queue = new ArrayDeque<Point>();
        var seen = new LinkedHashSet<Point>();
        sources(input).forEach(port -> queue.add(new Socket(port, 1)));
        seen.addAll(queue);
        while (!queue.isEmpty()) {
            for (Hop hop : graph.out(queue.poll())) {
                if (hop.certain() && seen.add(hop.to())) {
                    queue.add(hop.to());
                }
            }
        }
        var ports = new LinkedHashSet<Port>();
        seen.forEach(point -> {
            if (point instanceof Socket socket) {
                ports.add(socket.port());
            }
        });
        return ports;
    }

    private static List<Port> sources(InputChannel input) {
        if (input.getSourcePort() != null) {
            return List.of(input.getSourcePort());
        }
        return input.getSource() == null ? List.of()
                : input.getSource().getPorts().stream().filter(port -> Ports.drives(port) && SignalKinds.isSound(port))
                        .toList();
    }

    private void leave(Device console, OutputChannel output) {
        var bus = new Bus(console, output);
        graph.add(Hop.inside(desk(console), bus, HopKind.MIXED, Amount.UNKNOWN, Amount.UNKNOWN));
        var socket = output.getPort();
        if (socket == null) {
            output.getDestinations().forEach(device -> arrive(bus, device));
        } else if (socket.getDevice() == console) {
            graph.add(new Hop(bus, new Socket(socket, 1), HopKind.LISTED, true, Amount.NOTHING, Amount.UNKNOWN,
                    List.of(), List.of()));
        } else {
            carriers.hop(bus, new Socket(socket, 1), true, Amount.NOTHING).ifPresent(graph::add);
        }
    }

    // Over the network into a device without a socket in the list: where it comes out is not said.
    private void arrive(Bus bus, Device device) {
        carriers.way(bus.device(), device).ifPresent(way -> {
            var arrival = new Socket(way.arrival(), 1);
            graph.add(new Hop(bus, arrival, HopKind.NETWORK, true, Amount.NOTHING, Amount.UNKNOWN, way.cables(),
                    way.switches()));
            device.getPorts().stream().filter(port -> Ports.drives(port) && SignalKinds.isSound(port))
                    .forEach(port -> graph.add(Hop.inside(arrival, new Socket(port, 1), HopKind.MIXED, Amount.UNKNOWN,
                            Amount.UNKNOWN)));
        });
    }
}
