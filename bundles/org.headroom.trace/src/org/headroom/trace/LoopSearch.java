/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headroom.model.system.Device;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.Point;

/** Finds loops within a trace: a walk in depth that meets its own way again. */
final class LoopSearch {

    private static final int MOST = 10;

    private final Trace trace;
    private final Map<Point, Iterator<Hop>> open = new LinkedHashMap<>();
    private final Set<Point> done = new LinkedHashSet<>();
    private final Set<List<Device>> loops = new LinkedHashSet<>();

    LoopSearch(Trace trace) {
        this.trace = trace;
    }

    List<List<Device>> loops() {
        trace.start().forEach(this::walk);
        return List.copyOf(loops);
    }

    private void walk(Point start) {
        if (done.contains(start)) {
            return;
        }
        var way = new ArrayDeque<Point>();
        enter(start, way);
        while (!way.isEmpty() && loops.size() < MOST) {
            var at = way.getLast();
            var hops = open.get(at);
            if (!hops.hasNext()) {
                open.remove(at);
                done.add(at);
                way.removeLast();
                continue;
            }
            var next = trace.far(hops.next());
            if (open.containsKey(next)) {
                meet(next, way);
            } else if (!done.contains(next)) {
                enter(next, way);
            }
        }
    }

    private void enter(Point point, ArrayDeque<Point> way) {
        open.put(point, trace.onward(point).iterator());
        way.addLast(point);
    }

    // There and back between two sockets is a wire that passes both ways, and no loop.
    private void meet(Point again, ArrayDeque<Point> way) {
        var loop = new ArrayList<Device>();
        var within = false;
        int points = 0;
        for (Point point : way) {
            within |= point.equals(again);
            points += within ? 1 : 0;
            if (within && (loop.isEmpty() || loop.getLast() != point.device())) {
                loop.add(point.device());
            }
        }
        if (loop.size() > 1 && loop.getLast() == loop.getFirst()) {
            loop.removeLast();
        }
        if (loop.size() > 1 && points > 2) {
            loops.add(trace.direction() == TraceDirection.DOWNSTREAM ? List.copyOf(loop) : List.copyOf(loop.reversed()));
        }
    }
}
