/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headroom.routing.Obstacle;
import org.headroom.routing.Polylines;
import org.headroom.routing.RoutingRequest;
import org.headroom.routing.Wire;

/** Decides which wires a change touches. */
public final class Affected {

    private Affected() {
    }

    /** For each wire of a request, whether it needs a new route after a change. */
    public static boolean[] by(RoutingRequest request, Set<String> changedObstacles, Set<String> changedWires) {
        var clearance = request.options().clearance();
        List<Obstacle> grown = new ArrayList<>();
        for (var box : request.obstacles()) {
            if (changedObstacles.contains(box.id())) {
                grown.add(new Obstacle(box.id(), box.x() - clearance, box.y() - clearance,
                        box.width() + 2 * clearance, box.height() + 2 * clearance));
            }
        }
        var affected = new boolean[request.wires().size()];
        for (var w = 0; w < affected.length; w++) {
            var wire = request.wires().get(w);
            affected[w] = wire.route().size() < 2 || !wire.fixed() && touched(wire, changedObstacles, changedWires,
                    grown);
        }
        return affected;
    }

    private static boolean touched(Wire wire, Set<String> obstacles, Set<String> wires, List<Obstacle> grown) {
        if (wires.contains(wire.id()) || in(wire.from().obstacle(), obstacles) || in(wire.to().obstacle(), obstacles)
                || !wire.route().getFirst().equals(wire.from().at())
                || !wire.route().getLast().equals(wire.to().at())) {
            return true;
        }
        for (var box : grown) {
            if (Polylines.enters(wire.route(), box)) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(Optional<String> id, Set<String> ids) {
        return id.isPresent() && ids.contains(id.get());
    }
}
