/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import java.util.List;
import java.util.Map;

/** Draws a routed sheet as SVG, to be looked at. */
public final class SheetPicture {

    private static final String[] COLOURS = {"#1f6feb", "#a3341a", "#7c3aed", "#1a8f4a", "#0f8b8d", "#c27c0e"};

    private SheetPicture() {
    }

    /** The picture. */
    public static String svg(RoutingRequest request, RoutingResult result) {
        var box = new double[] {1e9, 1e9, -1e9, -1e9};
        request.obstacles().forEach(o -> {
            box[0] = Math.min(box[0], o.x());
            box[1] = Math.min(box[1], o.y());
            box[2] = Math.max(box[2], o.x() + o.width());
            box[3] = Math.max(box[3], o.y() + o.height());
        });
        result.routes().values().forEach(route -> route.forEach(p -> {
            box[0] = Math.min(box[0], p.x());
            box[1] = Math.min(box[1], p.y());
            box[2] = Math.max(box[2], p.x());
            box[3] = Math.max(box[3], p.y());
        }));
        var svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='" + (box[0] - 24) + " "
                + (box[1] - 24) + " " + (box[2] - box[0] + 48) + " " + (box[3] - box[1] + 48)
                + "'>\n<rect x='-9999' y='-9999' width='99999' height='99999' fill='#fff'/>\n");
        for (var o : request.obstacles()) {
            svg.append("<rect x='" + o.x() + "' y='" + o.y() + "' width='" + o.width() + "' height='" + o.height()
                    + "' fill='#eef2f6' stroke='#889'/>\n<text x='" + (o.x() + 8) + "' y='" + (o.y() + 16)
                    + "' font-size='11'>" + o.id() + "</text>\n");
        }
        var problems = result.problems().stream().map(RoutingProblem::wire).toList();
        var hops = Crossings.of(result.routes());
        var n = 0;
        for (var wire : request.wires()) {
            var colour = problems.contains(wire.id()) ? "#f0f" : COLOURS[n++ % COLOURS.length];
            svg.append("<path d='" + path(result.routes().get(wire.id()), hops.getOrDefault(wire.id(), List.of()))
                    + "' fill='none' stroke='" + colour + "' stroke-width='"
                    + (problems.contains(wire.id()) ? 2.5 : 1.3) + "'/>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static String path(List<Point> route, List<Crossing> hops) {
        var path = new StringBuilder("M" + route.getFirst().x() + " " + route.getFirst().y());
        for (var leg = 0; leg + 1 < route.size(); leg++) {
            var to = route.get(leg + 1);
            var forward = to.x() > route.get(leg).x();
            for (var hop : hops) {
                if (hop.leg() == leg) {
                    var r = forward ? 2.5 : -2.5;
                    path.append(" L" + (hop.at().x() - r) + " " + hop.at().y() + " A2.5 2.5 0 0 "
                            + (forward ? 1 : 0) + " " + (hop.at().x() + r) + " " + hop.at().y());
                }
            }
            path.append(" L" + to.x() + " " + to.y());
        }
        return path.toString();
    }

    /** How many crossings all wires have. */
    public static int crossings(Map<String, List<Point>> routes) {
        return Crossings.of(routes).values().stream().mapToInt(List::size).sum();
    }
}
