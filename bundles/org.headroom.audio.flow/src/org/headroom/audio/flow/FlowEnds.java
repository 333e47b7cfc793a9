/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.flow;

import java.util.List;

import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.signal.SignalGraph;
import org.headroom.signal.path.Point;
import org.headroom.signal.path.Point.Socket;

/** Points at which devices and ports give sound and take it. */
public final class FlowEnds {

    private final SignalGraph graph;

    public FlowEnds(SignalGraph graph) {
        this.graph = graph;
    }

    /** Where a device gives sound: its outputs. */
    public List<Point> outputs(Device device) {
        return graph.points().stream().filter(point -> point instanceof Socket socket && socket.device() == device && Ports.drives(socket.port())).toList();
    }

    /** Where a device takes sound: its inputs. */
    public List<Point> inputs(Device device) {
        return graph.points().stream().filter(point -> point instanceof Socket socket && socket.device() == device && Ports.receives(socket.port())).toList();
    }

    /** The channels of a port. */
    public List<Point> of(Port port) {
        return graph.points().stream().filter(point -> point instanceof Socket socket && socket.port() == port).toList();
    }
}
