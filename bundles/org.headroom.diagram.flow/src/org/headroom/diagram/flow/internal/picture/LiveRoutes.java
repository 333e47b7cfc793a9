/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import org.headroom.render.scene.Point;
import org.headroom.render.sheet.CableRouter;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.SheetLayout;
import org.headroom.routing.OrthogonalRouter;
import org.headroom.routing.RoutingRequest;

/**
 * Lays the cables for which no route is stored, and keeps their lines as long as their ends stay where they are. A few are
 * laid at once; many are left to the background and drawn plainly until they are ready. Opening a sheet changes nothing
 * in the design.
 */
public final class LiveRoutes implements CableRouter {

    /** How many cables are laid while the window waits. */
    static final int AT_ONCE = 150;

    private final OrthogonalRouter router = new OrthogonalRouter();
    private final BiConsumer<RoutingRequest, Set<String>> later;
    private final Map<String, List<Point>> lines = new HashMap<>();

    /** @param later is given what is to be laid in the background; the outcome is handed to {@link #laid} */
    public LiveRoutes(BiConsumer<RoutingRequest, Set<String>> later) {
        this.later = later;
    }

    @Override
    public Map<String, List<Point>> routes(SheetLayout layout) {
        var missing = new HashSet<String>();
        var present = new HashMap<String, List<Point>>();
        for (var run : layout.runs()) {
            if (run.isStub()) {
                continue;
            }
            if (!run.bends().isEmpty()) {
                present.put(run.id(), stored(run));
            } else if (fits(run, lines.get(run.id()))) {
                present.put(run.id(), lines.get(run.id()));
            } else {
                missing.add(run.id());
            }
        }
        if (!missing.isEmpty()) {
            var request = new SheetWiring(layout, present).request();
            if (missing.size() <= AT_ONCE) {
                laid(router.reroute(request, Set.of(), missing).routes(), missing);
            } else {
                later.accept(request, missing);
            }
        }
        return Map.copyOf(lines);
    }

    /** Lays cables in the background; ends early when the request is cancelled. */
    public static Map<String, List<org.headroom.routing.Point>> lay(RoutingRequest request, Set<String> wanted)
            throws CancellationException {
        return new OrthogonalRouter().reroute(request, Set.of(), wanted).routes();
    }

    /** Keeps the lines of cables. */
    public void laid(Map<String, List<org.headroom.routing.Point>> routes, Set<String> wanted) {
        wanted.forEach(id -> {
            if (routes.containsKey(id)) {
                lines.put(id, SheetWiring.line(routes.get(id)));
            }
        });
    }

    private static boolean fits(CableRun run, List<Point> line) {
        return line != null && line.size() >= 2 && line.getFirst().equals(run.from().at())
                && line.getLast().equals(run.to().at());
    }

    private static List<Point> stored(CableRun run) {
        var line = new ArrayList<Point>();
        line.add(run.from().at());
        line.addAll(run.bends());
        line.add(run.to().at());
        return line;
    }
}
