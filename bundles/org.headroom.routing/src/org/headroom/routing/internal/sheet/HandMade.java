/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.sheet;

import java.util.ArrayList;
import java.util.List;

import org.headroom.routing.Point;
import org.headroom.routing.Terminal;
import org.headroom.routing.Wire;

/** Routes made by hand: bend points stay; only the legs at an end follow a port that has moved. */
final class HandMade {

    private HandMade() {
    }

    /** The route of a wire whose route is fixed. */
    static List<Point> route(Wire wire) {
        var route = wire.route();
        if (route.getFirst().equals(wire.from().at()) && route.getLast().equals(wire.to().at())) {
            return route;
        }
        var points = new ArrayList<>(route);
        follow(points, wire.from());
        var turned = new ArrayList<>(points.reversed());
        follow(turned, wire.to());
        return List.copyOf(turned.reversed());
    }

    private static void follow(ArrayList<Point> points, Terminal end) {
        var first = points.getFirst();
        var at = end.at();
        if (first.equals(at)) {
            return;
        }
        var second = points.get(1);
        var flat = first.y() == second.y() && (first.x() != second.x() || end.side().horizontal());
        points.set(0, at);
        if (points.size() > 2 && orthogonalAfter(points, flat)) {
            points.set(1, flat ? new Point(second.x(), at.y()) : new Point(at.x(), second.y()));
            return;
        }
        if (end.side().horizontal()) {
            var middle = (at.x() + second.x()) / 2;
            points.add(1, new Point(middle, at.y()));
            points.add(2, new Point(middle, second.y()));
        } else {
            var middle = (at.y() + second.y()) / 2;
            points.add(1, new Point(at.x(), middle));
            points.add(2, new Point(second.x(), middle));
        }
    }

    /** Whether the leg after the first turns, so that it can take up a move of the first. */
    private static boolean orthogonalAfter(List<Point> points, boolean flat) {
        var second = points.get(1);
        var third = points.get(2);
        return flat ? second.x() == third.x() : second.y() == third.y();
    }
}
