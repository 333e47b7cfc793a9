/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.signal.SignalGraph;
import org.headroom.signal.SignalGraphs;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.Point;
import org.headroom.signal.path.Point.Socket;

/**
 * Follows signals through a production: cables, adapters, multicores, splits, stageboxes, networks, radio, consoles as the channel
 * list says, processors and amplifiers. Reads the production when it is made and keeps what it found; make another one after an
 * edit. Any thread, as long as nobody edits the production while it is being made.
 */
public final class SignalTracer {

    /** A trace stops after so many points unless told otherwise. */
    public static final int LIMIT = 50_000;

    private final Production production;
    private final SignalGraph graph;
    private final EndSearch endings;
    private final int limit;

    public SignalTracer(Production production) {
        this(production, LIMIT);
    }

    /**
     * @param limit a trace is cut short after so many points
     */
    public SignalTracer(Production production, int limit) {
        this.production = production;
        this.graph = SignalGraphs.of(production);
        this.endings = new EndSearch(graph);
        this.limit = limit;
    }

    /** What the outputs of a device reach; of a device that has none, what its inputs reach. */
    public Trace from(Device device) {
        return trace(TraceDirection.DOWNSTREAM, sockets(device, true));
    }

    /** What a signal at a port reaches. */
    public Trace from(Port port) {
        return trace(TraceDirection.DOWNSTREAM, sockets(port));
    }

    /** What feeds a device: everything that reaches its inputs; of a device that has none, its outputs. */
    public Trace to(Device device) {
        return trace(TraceDirection.UPSTREAM, sockets(device, false));
    }

    /** What feeds a port. */
    public Trace to(Port port) {
        return trace(TraceDirection.UPSTREAM, sockets(port));
    }

    /** The loudspeakers that no signal reaches, and the sources that nobody hears, each with where and why. */
    public MissingSignals missing() {
        return new MissingSignals(this, production);
    }

    private List<Point> sockets(Device device, boolean outputs) {
        var fitting = graph.points().stream().filter(point -> point.device() == device && isUsed(point)).toList();
        var wanted = fitting.stream().filter(point -> outputs ? Ports.drives(((Socket) point).port())
                : Ports.receives(((Socket) point).port())).toList();
        return wanted.isEmpty() ? fitting : wanted;
    }

    private List<Point> sockets(Port port) {
        return graph.points().stream().filter(point -> isUsed(point) && ((Socket) point).port() == port).toList();
    }

    // Of a connector of several channels the first, and those that something leads to or from outside the device.
    private boolean isUsed(Point point) {
        return point instanceof Socket socket && (socket.channel() == 1
                || Stream.concat(graph.in(point).stream(), graph.out(point).stream())
                        .anyMatch(hop -> !hop.kind().isInside()));
    }

    private Trace trace(TraceDirection direction, List<Point> start) {
        var onward = new LinkedHashMap<Point, List<Hop>>();
        var first = new LinkedHashMap<Point, Hop>();
        var queue = new ArrayDeque<>(start);
        Set<Point> seen = new LinkedHashSet<>(start);
        boolean truncated = false;
        while (!queue.isEmpty()) {
            var point = queue.poll();
            var hops = direction == TraceDirection.DOWNSTREAM ? graph.out(point) : graph.in(point);
            var followed = new ArrayList<Hop>();
            for (Hop hop : hops) {
                var next = direction == TraceDirection.DOWNSTREAM ? hop.to() : hop.from();
                if (!seen.contains(next) && seen.size() >= limit) {
                    truncated = true;
                    continue;
                }
                followed.add(hop);
                if (seen.add(next)) {
                    first.put(next, hop);
                    queue.add(next);
                }
            }
            onward.put(point, List.copyOf(followed));
        }
        return new Trace(direction, start, onward, first, ends(direction, onward, first), truncated);
    }

    private List<TraceEnd> ends(TraceDirection direction, Map<Point, List<Hop>> onward, Map<Point, Hop> first) {
        var ends = new ArrayList<TraceEnd>();
        for (Point point : onward.keySet()) {
            ends.addAll(direction == TraceDirection.DOWNSTREAM ? endings.downstream(point) : endings.upstream(point));
        }
        return new SpareEnds(direction, onward, first, ends).dropped();
    }

    /** Every point from which something heard can be reached, or that a source reaches. */
    Set<Point> connected(TraceDirection direction) {
        var queue = new ArrayDeque<Point>();
        var seen = new LinkedHashSet<Point>();
        for (Point point : graph.points()) {
            var ends = direction == TraceDirection.DOWNSTREAM ? endings.upstream(point) : endings.downstream(point);
            if (ends.stream().anyMatch(end -> end.kind() == EndKind.ARRIVED) && seen.add(point)) {
                queue.add(point);
            }
        }
        while (!queue.isEmpty()) {
            var point = queue.poll();
            for (Hop hop : direction == TraceDirection.DOWNSTREAM ? graph.out(point) : graph.in(point)) {
                var next = direction == TraceDirection.DOWNSTREAM ? hop.to() : hop.from();
                if (seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return seen;
    }
}
