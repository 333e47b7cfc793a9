/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.headroom.render.scene.Point;
import org.headroom.render.sheet.CableRouter;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.SheetLayout;
import org.headroom.routing.OrthogonalRouter;
import org.headroom.routing.RoutingRequest;

/**
 * The lines of cables for which no route is stored, kept as long as their ends stay where they are. When a sheet is opened,
 * a few are laid at once; many are left to the background and drawn plainly until they are ready. Opening a sheet changes
 * nothing in the design.
 */
public final class LiveRoutes implements CableRouter {

    /** How many cables are laid while the window waits. */
    static final int AT_ONCE = 150;

    private final BiConsumer<RoutingRequest, Set<String>> later;
    private final Map<String, List<Point>> lines = new HashMap<>();

    /** @param later is given what is to be laid in the background; the outcome is handed to {@link #laid} */
    public LiveRoutes(BiConsumer<RoutingRequest, Set<String>> later) {
        this.later = later;
    }

    @Override
    public Map<String, List<Point>> routes(SheetLayout layout) {
        var missing = new HashSet<String>();
        for (var run : layout.runs()) {
            if (!run.isStub() && run.line().isEmpty() && line(run).isEmpty()) {
                missing.add(run.id());
            }
        }
        if (!missing.isEmpty()) {
            var request = new SheetWiring(layout, run -> run.line().or(() -> line(run))).request();
            if (missing.size() <= AT_ONCE) {
                laid(new OrthogonalRouter().reroute(request, Set.of(), missing).routes(), missing);
            } else {
                later.accept(request, missing);
            }
        }
        return Map.copyOf(lines);
    }

    /** The line that was laid for a cable, if its ends still are where they were. */
    public Optional<List<Point>> line(CableRun run) {
        return Optional.ofNullable(lines.get(run.id())).filter(line -> line.size() >= 2
                && line.getFirst().equals(run.from().at()) && line.getLast().equals(run.to().at()));
    }

    /** Keeps the lines of cables. */
    public void laid(Map<String, List<org.headroom.routing.Point>> routes, Set<String> wanted) {
        wanted.forEach(id -> {
            if (routes.containsKey(id)) {
                lines.put(id, SheetWiring.line(routes.get(id)));
            }
        });
    }
}
