/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.ArrayList;
import java.util.List;

import org.headroom.render.scene.Point;

/** The line of a cable without a router and without a stored route: with one upright part half way. */
final class PlainRoutes {

    private static final double STUB = 16;
    private static final double GRID = 8;

    private PlainRoutes() {
    }

    static List<Point> of(CableRun run) {
        var from = run.from().at();
        var to = run.to().at();
        var points = new ArrayList<Point>();
        points.add(from);
        if (from.y() != to.y() || !facing(run)) {
            points.addAll(corners(run));
        }
        points.add(to);
        return points;
    }

    private static boolean facing(CableRun run) {
        return (run.to().at().x() - run.from().at().x()) * run.from().side().sign() >= 0
                && run.from().side() != run.to().side();
    }

    private static List<Point> corners(CableRun run) {
        var from = run.from().at();
        var to = run.to().at();
        var out = from.x() + run.from().side().sign() * STUB;
        var in = to.x() + run.to().side().sign() * STUB;
        if (run.from().side() == run.to().side()) {
            var lane = run.from().side().sign() > 0 ? Math.max(out, in) : Math.min(out, in);
            return List.of(new Point(lane, from.y()), new Point(lane, to.y()));
        }
        if ((to.x() - from.x()) * run.from().side().sign() >= 2 * STUB) {
            var lane = Math.round((from.x() + to.x()) / 2 / GRID) * GRID;
            return List.of(new Point(lane, from.y()), new Point(lane, to.y()));
        }
        var middle = Math.round((from.y() + to.y()) / 2 / GRID) * GRID;
        return List.of(new Point(out, from.y()), new Point(out, middle), new Point(in, middle), new Point(in, to.y()));
    }
}
