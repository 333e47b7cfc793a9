/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headroom.render.flow.PortAnchor;
import org.headroom.render.scene.Point;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.SheetLayout;
import org.headroom.routing.Obstacle;
import org.headroom.routing.RoutingRequest;
import org.headroom.routing.Side;
import org.headroom.routing.Terminal;
import org.headroom.routing.Wire;

/** What the router is told about a sheet: its devices are obstacles, its cables wires. */
public final class SheetWiring {

    private final SheetLayout layout;
    private final Map<String, List<Point>> lines;
    private final Set<String> moved;
    private final double dx;
    private final double dy;

    /** @param lines the present lines of cables, ends included, by the ids of the runs; those without one are laid anew */
    public SheetWiring(SheetLayout layout, Map<String, List<Point>> lines) {
        this(layout, lines, Set.of(), 0, 0);
    }

    /** @param moved ids of placed devices and off-page references that are to be moved by a distance */
    public SheetWiring(SheetLayout layout, Map<String, List<Point>> lines, Set<String> moved, double dx, double dy) {
        this.layout = layout;
        this.lines = lines;
        this.moved = moved;
        this.dx = dx;
        this.dy = dy;
    }

    public RoutingRequest request() {
        var obstacles = new ArrayList<Obstacle>();
        var boxes = new HashSet<String>();
        for (var figure : layout.devices()) {
            var id = figure.placed().getId();
            if (id != null && boxes.add(id)) {
                var shift = moved.contains(id);
                obstacles.add(new Obstacle(id, figure.box().x() + (shift ? dx : 0), figure.box().y() + (shift ? dy : 0),
                        figure.box().width(), figure.box().height()));
            }
        }
        var wires = new ArrayList<Wire>();
        var known = new HashSet<String>();
        for (var run : layout.runs()) {
            if (!run.isStub() && known.add(run.id())) {
                wires.add(wire(run));
            }
        }
        return RoutingRequest.of(obstacles, wires);
    }

    private Wire wire(CableRun run) {
        var wire = Wire.between(run.id(), terminal(run.from()), terminal(run.to()), run.look().name());
        var line = lines.getOrDefault(run.id(), List.of()).stream()
                .map(point -> new org.headroom.routing.Point(point.x(), point.y())).toList();
        return run.manual() ? wire.withHandMadeRoute(line) : wire.withRoute(line);
    }

    private Terminal terminal(CableRun.End end) {
        var shift = end.box().map(moved::contains).orElse(false);
        var x = end.at().x() + (shift ? dx : 0);
        var y = end.at().y() + (shift ? dy : 0);
        var side = end.side() == PortAnchor.Side.LEFT ? Side.WEST : Side.EAST;
        return end.box().map(box -> Terminal.port(box, x, y, side)).orElseGet(() -> Terminal.free(x, y, side));
    }

    /** A route of the router as the drawing knows lines. */
    public static List<Point> line(List<org.headroom.routing.Point> route) {
        return route.stream().map(point -> new Point(point.x(), point.y())).toList();
    }
}
