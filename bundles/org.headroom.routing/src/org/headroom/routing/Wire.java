/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import java.util.List;
import java.util.Objects;

/**
 * A wire to be routed, or one that is there already.
 *
 * @param id unique among the wires of a request
 * @param from one end
 * @param to the other end
 * @param kind what the wire carries, such as {@code "network"}; wires of a kind stay together where it costs nothing
 * @param route the present polyline from {@code from} to {@code to}, or empty
 * @param fixed whether the route was made by hand and stays as it is
 */
public record Wire(String id, Terminal from, Terminal to, String kind, List<Point> route, boolean fixed) {

    /** Copies the route. */
    public Wire {
        Objects.requireNonNull(id);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(kind);
        route = List.copyOf(route);
    }

    /** A wire without a route. */
    public static Wire between(String id, Terminal from, Terminal to, String kind) {
        return new Wire(id, from, to, kind, List.of(), false);
    }

    /** The same wire with another route. */
    public Wire withRoute(List<Point> points) {
        return new Wire(id, from, to, kind, points, fixed);
    }

    /** The same wire with a route that its owner made by hand. */
    public Wire withHandMadeRoute(List<Point> points) {
        return new Wire(id, from, to, kind, points, true);
    }
}
