/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.model.catalogue.InternalPath;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.CableSide;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * How a device goes between the ends of a cable, and out again.
 *
 * @param in  where the cable goes into the device
 * @param out where a new cable leaves it
 */
public record DeviceInsertion(Port in, Port out) {

    /**
     * The first free input and output of a device that a cable can be led through; those that a path inside the device
     * joins are preferred. Empty: it does not go there.
     */
    public static Optional<DeviceInsertion> of(Cable cable, Device device, ConnectionJudge judge) {
        var source = CableEnds.port(cable.getFrom());
        var target = CableEnds.port(cable.getTo());
        if (source.isEmpty() || target.isEmpty() || source.get().getDevice() == device
                || target.get().getDevice() == device) {
            return Optional.empty();
        }
        var ways = new ArrayList<DeviceInsertion>();
        for (var in : device.getPorts()) {
            if (Sockets.isFull(in) || !judge.judgeEnd(cable, CableSide.TO, in).isAllowed()) {
                continue;
            }
            for (var out : device.getPorts()) {
                if (out != in && !Sockets.isFull(out)
                        && judge.judgeEnd(cable, CableSide.FROM, out).isAllowed()) {
                    ways.add(new DeviceInsertion(in, out));
                }
            }
        }
        return ways.stream().filter(DeviceInsertion::isPath).findFirst().or(() -> ways.stream().findFirst());
    }

    private boolean isPath() {
        var type = in.getDevice().getType();
        return type != null && type.getInternalPaths().stream().anyMatch(path -> joins(path, Ports.key(in),
                Ports.key(out)));
    }

    private static boolean joins(InternalPath path, String in, String out) {
        return path.getKind() != PathKind.MIXED && matches(path.getFromKey(), in) && matches(path.getToKey(), out)
                && (!isGroup(path.getFromKey()) || !isGroup(path.getToKey())
                        || in.substring(path.getFromKey().length() - 1).equals(out.substring(path.getToKey().length()
                                - 1)));
    }

    private static boolean isGroup(String key) {
        return key.endsWith("*");
    }

    private static boolean matches(String pattern, String key) {
        return pattern != null && (isGroup(pattern) ? key.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(key));
    }

    /**
     * Which cables become one when a device goes: each end that comes in, with the end that leaves by the path inside
     * the device, else by the order of ports.
     */
    public static Map<CableEnd, CableEnd> joinsAcross(Device device) {
        var ins = ends(device, true);
        var outs = ends(device, false);
        var joins = new LinkedHashMap<CableEnd, CableEnd>();
        for (var in : ins) {
            outs.stream().filter(out -> !joins.containsValue(out)
                    && new DeviceInsertion(in.getPort(), out.getPort()).isPath() && isUseful(in, out)).findFirst()
                    .ifPresent(out -> joins.put(in, out));
        }
        for (var in : ins) {
            if (!joins.containsKey(in)) {
                outs.stream().filter(out -> !joins.containsValue(out) && isUseful(in, out)).findFirst()
                        .ifPresent(out -> joins.put(in, out));
            }
        }
        return joins;
    }

    private static boolean isUseful(CableEnd in, CableEnd out) {
        return in.cable() != out.cable() && in.cable().getSignal() == out.cable().getSignal()
                && CableEnds.farPort(in).isPresent() && CableEnds.farPort(out).isPresent()
                && CableEnds.farPort(in).get() != CableEnds.farPort(out).get();
    }

    /** Ends in the ports of a device: second ends of cables come in, first ends leave. */
    private static List<CableEnd> ends(Device device, boolean in) {
        return device.getPorts().stream().flatMap(port -> port.getEnds().stream())
                .filter(end -> end.cable() != null && end.opposite() != null)
                .filter(end -> in == (end == end.cable().getTo())).toList();
    }
}
