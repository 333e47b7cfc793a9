/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The routes.
 *
 * @param routes every wire of the request, in its order, to its polyline from {@code from} to {@code to}, ends included
 * @param problems wires that are not as they should be
 * @param statistics figures about the work done
 */
public record RoutingResult(Map<String, List<Point>> routes, List<RoutingProblem> problems, Statistics statistics) {

    /** Keeps the order. */
    public RoutingResult {
        routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
        problems = List.copyOf(problems);
    }

    /**
     * Figures about the work done.
     *
     * @param routed wires that got a new route
     * @param kept wires whose route was left as it was
     * @param mended wires routed a second time because they ran on top of another
     * @param bends bends of all wires
     * @param length_px length of all wires in pixels
     * @param duration_ms time taken in milliseconds; the only figure that differs between equal requests
     */
    public record Statistics(int routed, int kept, int mended, int bends, double length_px, double duration_ms) {
    }
}
