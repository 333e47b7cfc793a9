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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.Point;

/**
 * Everything that a signal from some points reaches, or that reaches them: a graph whose paths share their common parts. Hops
 * always point the way of the signal.
 */
public final class Trace {

    private final TraceDirection direction;
    private final List<Point> start;
    private final Map<Point, List<Hop>> onward;
    private final Map<Point, Hop> first;
    private final List<TraceEnd> ends;
    private final boolean truncated;

    /**
     * @param start  where it starts
     * @param onward for each point that was reached, the hops that lead on from it
     * @param first  for each point but the starts, the hop by which it was reached first, which is on a shortest path
     */
    Trace(TraceDirection direction, List<Point> start, Map<Point, List<Hop>> onward, Map<Point, Hop> first,
            List<TraceEnd> ends, boolean truncated) {
        this.direction = direction;
        this.start = List.copyOf(start);
        this.onward = onward;
        this.first = first;
        this.ends = List.copyOf(ends);
        this.truncated = truncated;
    }

    public TraceDirection direction() {
        return direction;
    }

    public List<Point> start() {
        return start;
    }

    /** All points, nearest first. */
    public List<Point> points() {
        return List.copyOf(onward.keySet());
    }

    /** All hops, nearest first. */
    public List<Hop> hops() {
        return onward.values().stream().flatMap(List::stream).toList();
    }

    /** The hops that lead on from a point: downstream or upstream, as the trace goes. */
    public List<Hop> onward(Point point) {
        return onward.getOrDefault(point, List.of());
    }

    /** The hop by which a point was reached first, which is on a shortest path; empty for a start. */
    public Optional<Hop> first(Point point) {
        return Optional.ofNullable(first.get(point));
    }

    /** Points at which it stops: where the signal has arrived and where it gets lost. */
    public List<TraceEnd> ends() {
        return ends;
    }

    /** Whether the design is larger than the limit and the trace was cut short. */
    public boolean isTruncated() {
        return truncated;
    }

    /** Devices at which the signal arrives; upstream, the sources. In the order in which they are reached. */
    public List<Device> arrivals() {
        return ends.stream().filter(end -> end.kind() == EndKind.ARRIVED).map(end -> end.point().device()).distinct()
                .toList();
    }

    /** The loudspeakers among the arrivals. */
    public List<Device> loudspeakers() {
        return arrivals().stream().filter(Arrivals::isLoudspeaker).toList();
    }

    /** Where the signal gets lost. */
    public List<TraceEnd> missing() {
        return ends.stream().filter(end -> end.kind().isMissing()).toList();
    }

    /** Cables that some hop runs through. */
    public Set<Cable> cables() {
        return hops().stream().flatMap(hop -> hop.cables().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Devices that it passes, switches included. */
    public Set<Device> devices() {
        var devices = new LinkedHashSet<Device>();
        points().forEach(point -> devices.add(point.device()));
        hops().forEach(hop -> devices.addAll(hop.passed()));
        return devices;
    }

    /** A shortest path between the start and a point; empty for a start itself. */
    public Optional<TracePath> pathTo(Point point) {
        var hops = new ArrayList<Hop>();
        for (var at = point; first.containsKey(at); at = near(first.get(at))) {
            hops.add(first.get(at));
        }
        if (hops.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(TracePath.of(direction == TraceDirection.DOWNSTREAM ? hops.reversed() : hops));
    }

    /**
     * The paths between the start and a device, shortest first, each point at most once on a path.
     *
     * @param limit at most so many
     */
    public List<TracePath> paths(Device device, int limit) {
        var targets = ends.stream().filter(end -> end.point().device() == device).map(TraceEnd::point)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (targets.isEmpty()) {
            points().stream().filter(point -> point.device() == device).findFirst().ifPresent(targets::add);
        }
        return new PathSearch(this, targets, limit).paths();
    }

    /** Loops that the signal can run round, each as the devices that it passes; at most ten. */
    public List<List<Device>> loops() {
        return new LoopSearch(this).loops();
    }

    /** The points from which a set of points can be reached within the trace, that set included. */
    Set<Point> leadingTo(Set<Point> targets) {
        var back = new LinkedHashMap<Point, List<Point>>();
        onward.forEach((point, hops) -> hops.forEach(
                hop -> back.computeIfAbsent(far(hop), each -> new ArrayList<>()).add(point)));
        var seen = new LinkedHashSet<>(targets);
        var queue = new ArrayDeque<>(targets);
        while (!queue.isEmpty()) {
            back.getOrDefault(queue.poll(), List.of()).stream().filter(seen::add).forEach(queue::add);
        }
        return seen;
    }

    /** The end of a hop that is nearer to the start. */
    Point near(Hop hop) {
        return direction == TraceDirection.DOWNSTREAM ? hop.from() : hop.to();
    }

    /** The end of a hop that is farther from the start. */
    Point far(Hop hop) {
        return direction == TraceDirection.DOWNSTREAM ? hop.to() : hop.from();
    }

    /** The hops that lie on a way from the start to an arrival: what lights up. Without any arrival, all of them. */
    public List<Hop> useful() {
        var arrived = ends.stream().filter(end -> end.kind() == EndKind.ARRIVED).map(TraceEnd::point)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (arrived.isEmpty()) {
            return hops();
        }
        var leading = leadingTo(arrived);
        return hops().stream().filter(hop -> leading.contains(far(hop))).toList();
    }
}
