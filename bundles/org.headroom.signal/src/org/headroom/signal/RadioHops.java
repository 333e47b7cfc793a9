/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.signal.path.Amount;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.HopKind;
import org.headroom.signal.path.Point.Socket;

/**
 * From radio transmitters to the outputs of a receiver. Several transmitters may be joined to one antenna socket of a receiver;
 * which output belongs to which is tuned, not wired: the channel list tells, by its source or by the same name.
 */
final class RadioHops {

    private final SignalGraph graph;
    private final Map<Device, List<InputChannel>> lines = new IdentityHashMap<>();

    RadioHops(SignalGraph graph) {
        this.graph = graph;
    }

    /** Whether a connection is a transmitter heard by a receiver: no wire that goes on inside it. */
    static boolean isHandled(Port one, Port other) {
        return isAir(one, other) || isAir(other, one);
    }

    private static boolean isAir(Port transmitter, Port receiver) {
        return Ports.signal(transmitter) == SignalKind.WIRELESS
                && Devices.category(receiver.getDevice()) == DeviceCategory.WIRELESS_RECEIVER
                && Devices.category(transmitter.getDevice()) == DeviceCategory.WIRELESS_TRANSMITTER;
    }

    void add(Production production) {
        if (production.getChannelList() != null) {
            production.getChannelList().getInputs().stream().filter(line -> line.getSourcePort() != null).forEach(
                    line -> lines.computeIfAbsent(line.getSourcePort().getDevice(), each -> new ArrayList<>()).add(line));
        }
        for (Cable cable : production.getCables()) {
            var from = CableEnds.port(cable.getFrom());
            var to = CableEnds.port(cable.getTo());
            if (from.isPresent() && to.isPresent()) {
                if (isAir(from.get(), to.get())) {
                    add(cable, from.get(), to.get().getDevice());
                } else if (isAir(to.get(), from.get())) {
                    add(cable, to.get(), from.get().getDevice());
                }
            }
        }
    }

    private void add(Cable cable, Port transmitter, Device receiver) {
        var listed = lines.getOrDefault(receiver, List.of()).stream()
                .filter(line -> isLineOf(line, transmitter.getDevice())).toList();
        var outputs = listed.isEmpty() ? outputs(receiver) : listed.stream().map(InputChannel::getSourcePort).toList();
        var certain = outputs.size() == 1
                && (listed.isEmpty() || listed.getFirst().getSource() == transmitter.getDevice());
        for (Port output : outputs) {
            graph.add(new Hop(new Socket(transmitter, 1), new Socket(output, 1), HopKind.RADIO, certain, Amount.UNKNOWN,
                    Amount.UNKNOWN, List.of(cable), List.of()));
        }
    }

    private static boolean isLineOf(InputChannel line, Device transmitter) {
        return line.getSource() == transmitter
                || transmitter.getName() != null && Objects.equals(line.getName(), transmitter.getName());
    }

    // Line outputs in use, else all of them: a receiver has the same channel at more than one socket.
    private static List<Port> outputs(Device receiver) {
        var all = receiver.getPorts().stream().filter(port -> Ports.direction(port) == Direction.OUT
                && Ports.signal(port) != SignalKind.WIRELESS && SignalKinds.isSound(port)
                && port.getType().getLevel() != SignalLevel.HEADPHONE).toList();
        var used = all.stream().filter(Ports::isConnected).toList();
        return used.isEmpty() ? all : used;
    }
}
