/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.headroom.model.production.Production;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.render.flow.PortAnchor;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.sheet.Trunks;
import org.headroom.render.text.TextMetrics;
import org.headroom.routing.Obstacle;
import org.headroom.routing.OrthogonalRouter;
import org.headroom.routing.Point;
import org.headroom.routing.RoutingRequest;
import org.headroom.routing.Side;
import org.headroom.routing.Terminal;
import org.headroom.routing.Wire;

/**
 * Lays the wires of a sheet around its devices and stores their corners. Stubs to other sheets are straight and are
 * left alone.
 */
final class StoredRoutes {

    private static final double FLAG_HALF = 8;
    private static final double FLAG_LENGTH = 160;

    private final Production production;
    private final Sheet sheet;

    StoredRoutes(Production production, Sheet sheet) {
        this.production = production;
        this.sheet = sheet;
    }

    void lay() {
        var layout = new SheetScenes(TextMetrics.embedded()).layout(production, sheet, SheetOptions.forPage());
        var obstacles = new ArrayList<Obstacle>();
        layout.devices().forEach(each -> obstacles.add(new Obstacle(each.placed().getId(), each.box().x(),
                each.box().y(),
                each.box().width(), each.box().height())));
        var wires = new ArrayList<Wire>();
        for (CableRun run : layout.runs()) {
            if (run.isStub()) {
                flag(run).ifPresent(obstacles::add);
            } else {
                wires.add(Wire.between(run.id(), terminal(run.from()), terminal(run.to()), run.look().name()));
            }
        }
        var routes = new OrthogonalRouter().routeAll(RoutingRequest.of(obstacles, wires)).routes();
        var lines = new HashMap<String, List<org.headroom.render.scene.Point>>();
        routes.forEach((id, line) -> lines.put(id,
                line.stream().map(point -> new org.headroom.render.scene.Point(point.x(), point.y())).toList()));
        lines.putAll(Trunks.joined(layout.runs(), lines));
        layout.runs().forEach(run -> Optional.ofNullable(lines.get(run.id())).ifPresent(line -> store(run, line)));
    }

    private void store(CableRun run, List<org.headroom.render.scene.Point> line) {
        var route = SheetFactory.eINSTANCE.createRoute();
        route.setCable(run.cable());
        route.setBendPoints(BendPoints.of(line.subList(1, line.size() - 1).stream()
                .map(corner -> new BendPoints.Corner((int) Math.round(corner.x()), (int) Math.round(corner.y())))
                        .toList()));
        if (!route.getBendPoints().isEmpty()) {
            sheet.getRoutes().add(route);
        }
    }

    /** The stub and flag of a cable that leaves the sheet, which wires keep clear of. */
    private static Optional<Obstacle> flag(CableRun run) {
        var here = run.from().box().isPresent() ? run.from() : run.to();
        var there = run.from().box().isPresent() ? run.to() : run.from();
        var right = there.at().x() > here.at().x();
        var end = there.at().x() + (right ? FLAG_LENGTH : -FLAG_LENGTH);
        var start = here.at().x() + (right ? 4 : -4);
        return Optional.of(new Obstacle("flag " + run.id(), Math.min(start, end), here.at().y() - FLAG_HALF + 1,
                Math.abs(end - start), 2 * FLAG_HALF - 2));
    }

    private static Terminal terminal(CableRun.End end) {
        return new Terminal(end.box(), new Point(end.at().x(), end.at().y()),
                end.side() == PortAnchor.Side.LEFT ? Side.WEST : Side.EAST);
    }
}
