/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.signal.path.Hop;
import org.headroom.signal.path.Point;

/** Every hop that a signal can take in a production, found from either side. */
public final class SignalGraph {

    private final Map<Point, List<Hop>> out = new LinkedHashMap<>();
    private final Map<Point, List<Hop>> in = new LinkedHashMap<>();
    private final Map<Point, Point> known = new LinkedHashMap<>();

    SignalGraph() {
    }

    /** Adds a hop, unless there is one between the same points already: what is certain goes before what may be. */
    void add(Hop hop) {
        var same = between(hop.from(), hop.to());
        if (same.isPresent()) {
            if (same.get().certain() || !hop.certain()) {
                return;
            }
            out.get(hop.from()).remove(same.get());
            in.get(hop.to()).remove(same.get());
        }
        add(hop.from());
        add(hop.to());
        out.computeIfAbsent(hop.from(), each -> new ArrayList<>()).add(hop);
        in.computeIfAbsent(hop.to(), each -> new ArrayList<>()).add(hop);
    }

    /** Adds a point that may have no hops. */
    void add(Point point) {
        known.putIfAbsent(point, point);
    }

    private Optional<Hop> between(Point from, Point to) {
        return out(from).stream().filter(hop -> hop.to().equals(to)).findFirst();
    }

    public List<Hop> out(Point point) {
        return Collections.unmodifiableList(out.getOrDefault(point, List.of()));
    }

    public List<Hop> in(Point point) {
        return Collections.unmodifiableList(in.getOrDefault(point, List.of()));
    }

    /** All points, in the order of the production. */
    public List<Point> points() {
        return List.copyOf(known.keySet());
    }
}
