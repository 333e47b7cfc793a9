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
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.PlacedFigure;
import org.headroom.render.sheet.SheetLayout;
import org.headroom.routing.Obstacle;
import org.headroom.routing.OrthogonalRouter;
import org.headroom.routing.RoutingRequest;
import org.headroom.routing.Side;
import org.headroom.routing.Terminal;
import org.headroom.routing.Wire;

/** What the router is told about a sheet: its devices are obstacles, its cables wires. May be used in the background. */
public final class SheetWiring {

    /** How far a stored line reaches beyond its ends and corners where it follows a port that was moved. */
    private static final double STRAY = 24;
    /** How far from a device a line runs at least. */
    private static final double STANDS_OFF = 8;

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

    /** All of the sheet. */
    public RoutingRequest request() {
        return request(layout.devices(), layout.runs());
    }

    /**
     * What the router needs to know to lay some cables anew: the part of the sheet around them.
     *
     * @param boxes ids of placed devices of which the cables are laid anew, and those that they stand in the way of
     * @param wires ids of cables
     */
    public RoutingRequest around(Set<String> boxes, Set<String> wires) {
        var placed = layout.devices().stream().filter(figure -> boxes.contains(figure.placed().getId()))
                .map(figure -> figure.box().grown(STANDS_OFF)).toList();
        var ends = Bounds.EMPTY;
        for (var run : layout.runs()) {
            if (!run.isStub() && (wires.contains(run.id()) || meets(run, boxes) || isCrossed(run, placed))) {
                ends = ends.union(Bounds.around(List.of(run.from().at(), run.to().at())));
            }
        }
        var part = ends.grown(OrthogonalRouter.REACH);
        return request(layout.devices().stream().filter(figure -> figure.box().intersects(part)).toList(),
                layout.runs().stream().filter(run -> !run.isStub() && reach(run).intersects(part)).toList());
    }

    private static boolean meets(CableRun run, Set<String> boxes) {
        return run.from().box().filter(boxes::contains).isPresent() || run.to().box().filter(boxes::contains).isPresent();
    }

    private boolean isCrossed(CableRun run, List<Bounds> boxes) {
        var reach = reach(run);
        if (boxes.stream().noneMatch(reach::intersects)) {
            return false;
        }
        var line = lines.apply(run).orElse(List.of());
        for (var i = 1; i < line.size(); i++) {
            var leg = Bounds.around(line.subList(i - 1, i + 1));
            if (boxes.stream().anyMatch(leg.grown(1)::intersects)) {
                return true;
            }
        }
        return false;
    }

    /** The area in which a cable may run; it is asked of all cables, and so without working out the lines that are stored. */
    private Bounds reach(CableRun run) {
        if (run.bends().isEmpty()) {
            var line = new ArrayList<>(lines.apply(run).orElse(List.of()));
            line.add(run.from().at());
            line.add(run.to().at());
            return Bounds.around(line).grown(STRAY);
        }
        var left = Math.min(run.from().at().x(), run.to().at().x());
        var top = Math.min(run.from().at().y(), run.to().at().y());
        var right = Math.max(run.from().at().x(), run.to().at().x());
        var bottom = Math.max(run.from().at().y(), run.to().at().y());
        for (var bend : run.bends()) {
            left = Math.min(left, bend.x());
            top = Math.min(top, bend.y());
            right = Math.max(right, bend.x());
            bottom = Math.max(bottom, bend.y());
        }
        return new Bounds(left - STRAY, top - STRAY, right - left + 2 * STRAY, bottom - top + 2 * STRAY);
    }

    private RoutingRequest request(List<PlacedFigure> devices, List<CableRun> runs) {
        var obstacles = new ArrayList<Obstacle>(devices.size());
        var boxes = new HashSet<String>();
        for (var figure : devices) {
            var id = figure.placed().getId();
            if (id != null && boxes.add(id)) {
                var box = figure.box();
                obstacles.add(new Obstacle(id, box.x(), box.y(), box.width(), box.height()));
            }
        }
        var wires = new ArrayList<Wire>(runs.size());
        var known = new HashSet<String>();
        for (var run : runs) {
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
