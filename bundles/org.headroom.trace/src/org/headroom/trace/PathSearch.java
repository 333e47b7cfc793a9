/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.headroom.signal.path.Hop;
import org.headroom.signal.path.Point;

/** Lists paths within a trace by growing them hop by hop, shortest first, never into a part that does not lead to the target. */
final class PathSearch {

    /** More unfinished paths than this are not kept: the design has more ways than anybody would read. */
    private static final int UNFINISHED = 20_000;

    private final Trace trace;
    private final Set<Point> targets;
    private final Set<Point> leading;
    private final int limit;

    PathSearch(Trace trace, Set<Point> targets, int limit) {
        this.trace = trace;
        this.targets = targets;
        this.limit = limit;
        leading = trace.leadingTo(targets);
    }

    private record Unfinished(Point at, Hop last, Unfinished before) {

        boolean visited(Point point) {
            for (var each = this; each != null; each = each.before) {
                if (each.at.equals(point)) {
                    return true;
                }
            }
            return false;
        }
    }

    List<TracePath> paths() {
        var found = new ArrayList<TracePath>();
        var growing = new ArrayList<Unfinished>();
        trace.start().stream().filter(leading::contains).forEach(each -> growing.add(new Unfinished(each, null, null)));
        for (int i = 0; i < growing.size() && found.size() < limit; i++) {
            var path = growing.get(i);
            if (path.last() != null && targets.contains(path.at())) {
                found.add(finished(path));
                continue;
            }
            if (growing.size() < UNFINISHED) {
                grow(path, growing);
            }
        }
        return found;
    }

    private void grow(Unfinished path, List<Unfinished> growing) {
        var nexts = new LinkedHashSet<Point>();
        for (Hop hop : trace.onward(path.at())) {
            var next = trace.far(hop);
            if (leading.contains(next) && !path.visited(next) && nexts.add(next)) {
                growing.add(new Unfinished(next, hop, path));
            }
        }
    }

    private TracePath finished(Unfinished path) {
        var hops = new ArrayList<Hop>();
        for (var each = path; each.last() != null; each = each.before()) {
            hops.add(each.last());
        }
        return TracePath.of(trace.direction() == TraceDirection.DOWNSTREAM ? hops.reversed() : hops);
    }
}
