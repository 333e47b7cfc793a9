/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.trace.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headroom.model.base.Identified;
import org.headroom.model.system.CableEnds;
import org.headroom.trace.Trace;
import org.headroom.trace.TraceDirection;
import org.headroom.trace.TraceTexts;
import org.headroom.signal.path.Point;
import org.headroom.signal.path.Point.Socket;

/**
 * A trace as the window shows it, told in identities of objects, so that it needs nothing of the snapshot that it was found in.
 *
 * @param target    what was traced, as users call it
 * @param direction which way
 * @param rows      the tree
 * @param devices   ids of the devices that light up
 * @param ports     ids of the ports that it passes
 * @param cables    ids of the cables that light up
 * @param arrivals  how many devices it arrives at
 * @param speakers  how many loudspeakers are among them
 * @param loops     loops, as their devices in order
 * @param truncated whether it was cut short
 * @param labels    what is told beside devices on the sheet, by their ids
 */
record Traced(String target, TraceDirection direction, List<TraceRow> rows, Set<String> devices, Set<String> ports,
        Set<String> cables, int arrivals, int speakers, List<String> loops, boolean truncated, Map<String, String> labels) {

    static Traced of(String target, Trace trace) {
        var rows = TraceRow.of(trace);
        var devices = new LinkedHashSet<String>();
        var cables = new LinkedHashSet<String>();
        var ports = new LinkedHashSet<String>();
        trace.start().forEach(point -> light(point, devices, ports));
        for (var hop : trace.useful()) {
            light(hop.from(), devices, ports);
            light(hop.to(), devices, ports);
            hop.cables().forEach(cable -> {
                CableEnds.port(cable.getFrom()).map(Identified::getId).ifPresent(ports::add);
                CableEnds.port(cable.getTo()).map(Identified::getId).ifPresent(ports::add);
            });
            hop.passed().stream().map(Identified::getId).forEach(devices::add);
            hop.cables().stream().map(Identified::getId).forEach(cables::add);
        }
        return new Traced(target, trace.direction(), rows, devices, ports, cables, trace.arrivals().size(),
                trace.loudspeakers().size(), trace.loops().stream().map(TraceTexts::loop).toList(), trace.isTruncated(),
                TraceRow.labels(rows));
    }

    private static void light(Point point, Set<String> devices, Set<String> ports) {
        devices.add(point.device().getId());
        if (point instanceof Socket socket) {
            ports.add(socket.port().getId());
        }
    }
}
