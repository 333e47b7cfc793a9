/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.DevicePaths;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.signal.SignalGraph;
import org.headroom.signal.path.Point;
import org.headroom.signal.path.Point.Bus;
import org.headroom.signal.path.Point.Mix;
import org.headroom.signal.path.Point.Socket;
import org.headroom.signal.path.Point.Strip;

/** Tells whether and why a signal goes no further at a point. */
final class EndSearch {

    private final SignalGraph graph;

    EndSearch(SignalGraph graph) {
        this.graph = graph;
    }

    /** Why nothing follows after a point, and that the signal has arrived there; empty where it just goes on. */
    List<TraceEnd> downstream(Point point) {
        if (Arrivals.isArrival(point)) {
            return List.of(end(point, EndKind.ARRIVED));
        }
        if (!graph.out(point).isEmpty() || Devices.category(point.device()) == DeviceCategory.ANTENNA) {
            return List.of();
        }
        return switch (point) {
            case Socket socket when Ports.direction(socket.port()) == Direction.OUT -> outside(socket);
            case Socket socket -> List.of(end(point, inside(socket.port(), true)));
            case Strip strip -> List.of(end(point, EndKind.NOT_IN_A_LIST));
            case Mix mix -> List.of(end(point, EndKind.NOT_IN_A_LIST));
            case Bus bus -> List.of(end(point, bus.output().getPort() == null ? EndKind.NOT_IN_A_LIST
                    : EndKind.NOT_REACHABLE));
        };
    }

    /** Why nothing comes before a point, and that it is a source; empty where something does. */
    List<TraceEnd> upstream(Point point) {
        if (!graph.in(point).isEmpty()) {
            return List.of();
        }
        if (isBeginning(point)) {
            return List.of(end(point, EndKind.ARRIVED));
        }
        return switch (point) {
            case Socket socket when Ports.direction(socket.port()) == Direction.OUT ->
                List.of(end(point, inside(socket.port(), false)));
            case Socket socket -> outside(socket);
            case Strip strip -> List.of(end(point, EndKind.NOT_REACHABLE));
            case Mix mix -> List.of(end(point, EndKind.NOT_IN_A_LIST));
            case Bus bus -> List.of(end(point, EndKind.NOT_IN_A_LIST));
        };
    }

    private static boolean isBeginning(Point point) {
        return Arrivals.isSource(point.device()) && point instanceof Socket socket
                && (Ports.direction(socket.port()) != Direction.IN
                        || takesInstruments(point.device()) && !Ports.isConnected(socket.port()));
    }

    // The instrument before a DI box or a pocket transmitter is seldom drawn.
    private static boolean takesInstruments(Device device) {
        return Devices.category(device) == DeviceCategory.DI
                || Devices.category(device) == DeviceCategory.WIRELESS_TRANSMITTER;
    }

    private static TraceEnd end(Point point, EndKind kind) {
        return new TraceEnd(point, kind, Optional.empty());
    }

    private static List<TraceEnd> outside(Socket socket) {
        if (socket.port().getEnds().isEmpty()) {
            return List.of(end(socket, EndKind.NOTHING_PLUGGED_IN));
        }
        return socket.port().getEnds().stream().flatMap(each -> outside(socket, each)).toList();
    }

    private static Stream<TraceEnd> outside(Socket socket, CableEnd end) {
        Cable cable = CableEnds.cable(end);
        if (cable == null) {
            return Stream.of(end(socket, EndKind.NOTHING_PLUGGED_IN));
        }
        var free = CableEnds.farPort(end).isEmpty();
        return Stream.of(new TraceEnd(socket, free ? EndKind.FREE_END : EndKind.WRONG_WAY, Optional.of(cable)));
    }

    // Why a socket leads no further within its device.
    private static EndKind inside(Port port, boolean entering) {
        var device = port.getDevice();
        if (device == null || device.getType() == null) {
            return EndKind.TYPE_MISSING;
        }
        var paths = new DevicePaths(device);
        var carried = false;
        var mixed = false;
        for (var path : device.getType().getInternalPaths()) {
            var here = entering ? path.getFromKey() : path.getToKey();
            var there = entering ? path.getToKey() : path.getFromKey();
            if (paths.ports(here).stream().anyMatch(match -> match.port() == port)) {
                mixed |= path.getKind() == PathKind.MIXED;
                carried |= paths.ports(there).stream().anyMatch(match -> isNetwork(match.port()));
            }
        }
        if (carried || Devices.category(device) == DeviceCategory.CONSOLE) {
            return EndKind.NOT_IN_A_LIST;
        }
        return mixed ? EndKind.NOT_PATCHED : EndKind.NO_WAY_THROUGH;
    }

    private static boolean isNetwork(Port port) {
        return switch (Ports.signal(port)) {
            case NETWORK, MADI, ADAT, AES50 -> true;
            default -> false;
        };
    }
}
