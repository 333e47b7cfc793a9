/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * All that routing depends on.
 *
 * @param obstacles the devices; their ids differ
 * @param wires the wires; their ids differ; the order breaks ties
 * @param options distances, costs and limits
 * @param cancellation asked whether to stop
 */
public record RoutingRequest(List<Obstacle> obstacles, List<Wire> wires, RoutingOptions options,
        Cancellation cancellation) {

    /** Copies the lists and checks that ids differ. */
    public RoutingRequest {
        obstacles = List.copyOf(obstacles);
        wires = List.copyOf(wires);
        Objects.requireNonNull(options);
        Objects.requireNonNull(cancellation);
        var ids = new HashSet<String>(obstacles.size() * 2);
        for (var obstacle : obstacles) {
            if (!ids.add(obstacle.id())) {
                throw new IllegalArgumentException("Two obstacles have the id " + obstacle.id());
            }
        }
        ids.clear();
        for (var wire : wires) {
            if (!ids.add(wire.id())) {
                throw new IllegalArgumentException("Two wires have the id " + wire.id());
            }
        }
    }

    /** A request with the standard options that runs to its end. */
    public static RoutingRequest of(List<Obstacle> obstacles, List<Wire> wires) {
        return new RoutingRequest(obstacles, wires, RoutingOptions.standard(), Cancellation.never());
    }

    /** The same request, cancellable. */
    public RoutingRequest cancelledBy(Cancellation token) {
        return new RoutingRequest(obstacles, wires, options, token);
    }
}
