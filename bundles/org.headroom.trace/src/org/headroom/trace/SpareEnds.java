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

import org.headroom.signal.path.Hop;
import org.headroom.signal.path.HopKind;
import org.headroom.signal.path.Point;

/** Leaves out ends that nobody misses: unused sockets beside one that leads on, and mixes that other signals enter, too. */
final class SpareEnds {

    private static final Set<EndKind> MINOR = Set.of(EndKind.NOTHING_PLUGGED_IN, EndKind.NOT_PATCHED,
            EndKind.NOT_IN_A_LIST, EndKind.NO_WAY_THROUGH);

    private final TraceDirection direction;
    private final Map<Point, List<Hop>> onward;
    private final Map<Point, Hop> first;
    private final List<TraceEnd> ends;

    SpareEnds(TraceDirection direction, Map<Point, List<Hop>> onward, Map<Point, Hop> first, List<TraceEnd> ends) {
        this.direction = direction;
        this.onward = onward;
        this.first = first;
        this.ends = ends;
    }

    List<TraceEnd> dropped() {
        var leading = leading();
        return ends.stream().filter(end -> !isSpare(end, leading)).toList();
    }

    private boolean isSpare(TraceEnd end, Set<Point> leading) {
        var hop = first.get(end.point());
        if (!MINOR.contains(end.kind()) || hop == null || !hop.kind().isInside()) {
            return false;
        }
        var through = hop.kind() == HopKind.LINK && !leading.isEmpty();
        return through || leading.contains(direction == TraceDirection.DOWNSTREAM ? hop.from() : hop.to());
    }

    private Set<Point> leading() {
        var seen = new LinkedHashSet<Point>();
        var queue = new ArrayDeque<Point>();
        ends.stream().filter(end -> end.kind() == EndKind.ARRIVED).map(TraceEnd::point).filter(seen::add)
                .forEach(queue::add);
        var back = new LinkedHashMap<Point, List<Point>>();
        onward.forEach((point, hops) -> hops.forEach(hop -> back.computeIfAbsent(
                direction == TraceDirection.DOWNSTREAM ? hop.to() : hop.from(), each -> new ArrayList<>())
                .add(point)));
        while (!queue.isEmpty()) {
            back.getOrDefault(queue.poll(), List.of()).stream().filter(seen::add).forEach(queue::add);
        }
        return seen;
    }
}
