/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.arrange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.BendPoints.Corner;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Cable;
import org.headroom.render.flow.PortAnchor.Side;
import org.headroom.render.scene.Bounds;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.PlacedFigure;
import org.headroom.render.sheet.SheetLayout;
import org.headroom.routing.Cancellation;
import org.headroom.routing.Obstacle;
import org.headroom.routing.OrthogonalRouter;
import org.headroom.routing.Point;
import org.headroom.routing.RoutingRequest;
import org.headroom.routing.Terminal;
import org.headroom.routing.Wire;

/** Lays the cables of a sheet on which devices have been arranged: those at them, and those that they now stand in the way of. */
final class ArrangedLines {

    private static final double FLAG_HALF = 7;
    private static final double FLAG_LENGTH = 220;

    private final SheetLayout layout;
    private final Map<String, Bounds> moved = new LinkedHashMap<>();
    private final Map<String, PlacedFigure> figures = new LinkedHashMap<>();

    ArrangedLines(SheetLayout layout, Map<PlacedDevice, Bounds> moved) {
        this.layout = layout;
        layout.devices().forEach(figure -> figures.putIfAbsent(figure.placed().getId(), figure));
        moved.forEach((placed, box) -> this.moved.put(placed.getId(), box));
    }

    /** The corners of the cables that run differently now. */
    Map<Cable, BendPoints> lay(Cancellation cancellation) {
        var obstacles = new ArrayList<Obstacle>();
        figures.forEach((id, figure) -> {
            var box = box(figure);
            obstacles.add(new Obstacle(id, box.x(), box.y(), box.width(), box.height()));
        });
        var wires = new ArrayList<Wire>();
        var known = new HashSet<String>();
        var wanted = new HashSet<String>();
        var before = new LinkedHashMap<String, List<Point>>();
        for (CableRun run : layout.runs()) {
            if (!known.add(run.id())) {
                continue;
            }
            if (run.isStub()) {
                obstacles.add(flag(run));
                continue;
            }
            wires.add(wire(run, wanted, before));
        }
        var request = RoutingRequest.of(obstacles, wires).cancelledBy(cancellation);
        var router = new OrthogonalRouter();
        var all = wanted.size() == wires.size();
        var routes = (all ? router.routeAll(request) : router.reroute(request, Set.copyOf(moved.keySet()), wanted)).routes();
        var lines = new LinkedHashMap<Cable, BendPoints>();
        for (CableRun run : layout.runs()) {
            var route = routes.get(run.id());
            if (route != null && route.size() > 1 && (wanted.contains(run.id())
                    || !route.equals(before.get(run.id())))) {
                lines.putIfAbsent(run.cable(), corners(route));
            }
        }
        return lines;
    }

    // A cable keeps its line when both its ends stayed; what moves is laid anew, be it laid by hand: the owner asked.
    private Wire wire(CableRun run, Set<String> wanted, Map<String, List<Point>> before) {
        var wire = Wire.between(run.id(), terminal(run.from()), terminal(run.to()), run.look().name());
        var line = run.line();
        if (isMoved(run.from()) || isMoved(run.to()) || line.isEmpty()) {
            wanted.add(run.id());
            return wire;
        }
        var route = line.get().stream().map(point -> new Point(point.x(), point.y())).toList();
        before.put(run.id(), route);
        return run.manual() ? wire.withHandMadeRoute(route) : wire.withRoute(route);
    }

    private boolean isMoved(CableRun.End end) {
        return end.box().filter(moved::containsKey).isPresent();
    }

    private Bounds box(PlacedFigure figure) {
        return moved.getOrDefault(figure.placed().getId(), figure.box());
    }

    private Terminal terminal(CableRun.End end) {
        var side = end.side() == Side.LEFT ? org.headroom.routing.Side.WEST : org.headroom.routing.Side.EAST;
        var at = at(end);
        return end.box().map(box -> Terminal.port(box, at.x(), at.y(), side))
                .orElseGet(() -> Terminal.free(at.x(), at.y(), side));
    }

    private Point at(CableRun.End end) {
        var figure = Optional.ofNullable(end.box().map(figures::get).orElse(null));
        double dx = figure.map(each -> box(each).x() - each.at().x()).orElse(0.0);
        double dy = figure.map(each -> box(each).y() - each.at().y()).orElse(0.0);
        return new Point(end.at().x() + dx, end.at().y() + dy);
    }

    // A stub and its flag, which other cables keep clear of.
    private Obstacle flag(CableRun run) {
        var here = run.from().box().isPresent() ? run.from() : run.to();
        var at = at(here);
        var right = here.side() == Side.RIGHT;
        return new Obstacle("flag " + run.id(), right ? at.x() + 4 : at.x() - 4 - FLAG_LENGTH, at.y() - FLAG_HALF,
                FLAG_LENGTH, 2 * FLAG_HALF);
    }

    private static BendPoints corners(List<Point> route) {
        return BendPoints.of(route.subList(1, route.size() - 1).stream()
                .map(point -> new Corner((int) Math.round(point.x()), (int) Math.round(point.y()))).toList());
    }
}
