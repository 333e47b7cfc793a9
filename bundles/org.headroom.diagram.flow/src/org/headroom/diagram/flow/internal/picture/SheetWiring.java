/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.headroom.render.flow.PortAnchor;
import org.headroom.render.scene.Point;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.SheetLayout;
import org.headroom.routing.Obstacle;
import org.headroom.routing.RoutingRequest;
import org.headroom.routing.Side;
import org.headroom.routing.Terminal;
import org.headroom.routing.Wire;

/** What the router is told about a sheet: its devices are obstacles, its cables wires. May be used in the background. */
public final class SheetWiring {

    private final SheetLayout layout;
    private final Function<CableRun, Optional<List<Point>>> lines;
    private final Set<String> released;

    /** @param lines the present line of a cable, ends included; those without one are laid anew */
    public SheetWiring(SheetLayout layout, Function<CableRun, Optional<List<Point>>> lines) {
        this(layout, lines, Set.of());
    }

    private SheetWiring(SheetLayout layout, Function<CableRun, Optional<List<Point>>> lines, Set<String> released) {
        this.layout = layout;
        this.lines = lines;
        this.released = released;
    }

    /** The same, but some runs are laid anew although they have a line, be it laid by hand. */
    public SheetWiring released(Set<String> runs) {
        return new SheetWiring(layout, lines, runs);
    }

    public RoutingRequest request() {
        var obstacles = new ArrayList<Obstacle>(layout.devices().size());
        var boxes = new HashSet<String>();
        for (var figure : layout.devices()) {
            var id = figure.placed().getId();
            if (id != null && boxes.add(id)) {
                var box = figure.box();
                obstacles.add(new Obstacle(id, box.x(), box.y(), box.width(), box.height()));
            }
        }
        var wires = new ArrayList<Wire>(layout.runs().size());
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
        if (released.contains(run.id())) {
            return wire;
        }
        var line = lines.apply(run).orElse(List.of());
        var route = new ArrayList<org.headroom.routing.Point>(line.size());
        line.forEach(point -> route.add(new org.headroom.routing.Point(point.x(), point.y())));
        return run.manual() ? wire.withHandMadeRoute(route) : wire.withRoute(route);
    }

    private static Terminal terminal(CableRun.End end) {
        var side = end.side() == PortAnchor.Side.LEFT ? Side.WEST : Side.EAST;
        return end.box().map(box -> Terminal.port(box, end.at().x(), end.at().y(), side))
                .orElseGet(() -> Terminal.free(end.at().x(), end.at().y(), side));
    }

    /** A route of the router as the drawing knows lines. */
    public static List<Point> line(List<org.headroom.routing.Point> route) {
        return route.stream().map(point -> new Point(point.x(), point.y())).toList();
    }
}
