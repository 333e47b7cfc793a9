/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What must hold of every result. */
final class RouteChecks {

    private record Leg(String wire, boolean flat, double level, double low, double high) {
    }

    private RouteChecks() {
    }

    /** Ends at ports, right angles, straight out of ports, no device entered; save for what is reported. */
    static void sound(RoutingRequest request, RoutingResult result) {
        assertThat(result.routes().keySet()).containsExactlyElementsOf(
                request.wires().stream().map(Wire::id).toList());
        var doglegs = result.problems().stream().filter(RoutingProblem::dogleg).map(RoutingProblem::wire)
                .collect(Collectors.toSet());
        for (var wire : request.wires()) {
            var route = result.routes().get(wire.id());
            if (wire.fixed()) {
                continue;
            }
            assertThat(route.getFirst()).as(wire.id()).isEqualTo(wire.from().at());
            assertThat(route.getLast()).as(wire.id()).isEqualTo(wire.to().at());
            assertThat(Polylines.orthogonal(route)).as("%s %s", wire.id(), route).isTrue();
            assertThat(route).as(wire.id()).isEqualTo(Polylines.simplified(route));
            if (!doglegs.contains(wire.id())) {
                leaves(route, wire.from(), route.get(1), wire.id());
                leaves(route, wire.to(), route.get(route.size() - 2), wire.id());
                for (var box : request.obstacles()) {
                    assertThat(Polylines.enters(route, box)).as("%s %s enters %s", wire.id(), route, box).isFalse();
                }
            }
        }
    }

    private static void leaves(List<Point> route, Terminal end, Point next, String wire) {
        var dx = next.x() - end.at().x();
        var dy = next.y() - end.at().y();
        var out = dx * end.side().dx() + dy * end.side().dy();
        assertThat(out).as("%s leaves %s: %s", wire, end, route).isGreaterThanOrEqualTo(8);
        assertThat(end.side().horizontal() ? dy : dx).as(wire).isZero();
    }

    /** Pairs of wires that lie on top of each other for more than a pixel. */
    static List<String> onTop(RoutingResult result) {
        var legs = new ArrayList<Leg>();
        result.routes().forEach((wire, route) -> {
            for (var i = 0; i + 1 < route.size(); i++) {
                var a = route.get(i);
                var b = route.get(i + 1);
                var flat = a.y() == b.y();
                legs.add(flat ? new Leg(wire, true, a.y(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()))
                        : new Leg(wire, false, a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y())));
            }
        });
        var found = new ArrayList<String>();
        for (var i = 0; i < legs.size(); i++) {
            for (var j = i + 1; j < legs.size(); j++) {
                var a = legs.get(i);
                var b = legs.get(j);
                if (a.flat == b.flat && !a.wire.equals(b.wire) && Math.abs(a.level - b.level) < 1
                        && Math.min(a.high, b.high) - Math.max(a.low, b.low) > 1) {
                    found.add(a.wire + " on " + b.wire);
                }
            }
        }
        return found;
    }
}
