/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.headroom.model.base.Identified;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** What a trace can start at, by the names that users read: devices, ports ("Device · Label") and lines of the channel list. */
public final class TraceTargets {

    private final Map<String, List<Identified>> byName = new LinkedHashMap<>();

    public TraceTargets(Production production) {
        production.getDevices().forEach(device -> put(Devices.name(device), device));
        production.getDevices().stream().flatMap(device -> device.getPorts().stream()).forEach(port -> {
            put(Ports.fullName(port), port);
            put(Devices.name(port.getDevice()) + "/" + Ports.label(port), port);
        });
        var list = production.getChannelList();
        if (list != null) {
            for (InputChannel input : list.getInputs()) {
                var source = input.getSourcePort() != null ? input.getSourcePort() : input.getSource();
                if (source != null && input.getName() != null && !byName.containsKey(key(input.getName()))) {
                    put(input.getName(), source);
                }
            }
            for (OutputChannel output : list.getOutputs()) {
                if (output.getPort() != null && output.getName() != null && !byName.containsKey(key(output.getName()))) {
                    put(output.getName(), output.getPort());
                }
            }
        }
    }

    private void put(String name, Identified object) {
        byName.computeIfAbsent(key(name), each -> new ArrayList<>()).add(object);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The devices and ports of a name, capital letters or not; more than one when they share it. */
    public List<Identified> named(String name) {
        return List.copyOf(byName.getOrDefault(key(name), List.of()));
    }

    /** The trace from or to a device or port; empty for anything else. */
    public static Optional<Trace> trace(SignalTracer tracer, Identified object, TraceDirection direction) {
        var down = direction == TraceDirection.DOWNSTREAM;
        return switch (object) {
            case Device device -> Optional.of(down ? tracer.from(device) : tracer.to(device));
            case Port port -> Optional.of(down ? tracer.from(port) : tracer.to(port));
            default -> Optional.empty();
        };
    }
}
