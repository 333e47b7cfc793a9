/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.headroom.model.sheet.BendPoints;
import org.headroom.routing.HandRoutes;
import org.headroom.routing.Point;

/**
 * The line of a cable in the hand.
 *
 * @param points from one end to the other
 */
record HandLine(List<Point> points) {

    HandLine {
        points = List.copyOf(points);
    }

    static HandLine of(List<org.headroom.render.scene.Point> drawn) {
        return new HandLine(drawn.stream().map(point -> new Point(point.x(), point.y())).toList());
    }

    List<org.headroom.render.scene.Point> drawn() {
        return points.stream().map(point -> new org.headroom.render.scene.Point(point.x(), point.y())).toList();
    }

    OptionalInt legAt(org.headroom.render.scene.Point place, double reach) {
        return HandRoutes.legAt(points, new Point(place.x(), place.y()), reach);
    }

    HandLine moveLeg(int leg, double distance) {
        return new HandLine(HandRoutes.moveLeg(points, leg, distance));
    }

    Optional<HandLine> addBend(int leg, org.headroom.render.scene.Point place) {
        return HandRoutes.addBend(points, leg, new Point(place.x(), place.y())).map(HandLine::new);
    }

    Optional<HandLine> removeBend(int leg) {
        return HandRoutes.removeBend(points, leg).map(HandLine::new);
    }

    /** The corners between its ends. */
    BendPoints corners() {
        return BendPoints.of(points.subList(1, Math.max(1, points.size() - 1)).stream()
                .map(point -> new BendPoints.Corner((int) Math.round(point.x()), (int) Math.round(point.y()))).toList());
    }
}
