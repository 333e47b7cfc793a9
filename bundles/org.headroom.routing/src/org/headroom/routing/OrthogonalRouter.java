/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import java.util.Optional;
import java.util.Set;

import org.headroom.routing.internal.sheet.Affected;
import org.headroom.routing.internal.sheet.SheetRouting;

/**
 * Routes wires with horizontal and vertical legs around devices. The same request always gives the same routes. Both
 * methods work on the calling thread and, for large sheets, on the common pool; both throw
 * {@link java.util.concurrent.CancellationException} soon after the request's cancellation asks for it.
 *
 * <p>Wires with a fixed route keep it; if a port of such a wire has moved, only the leg at that port follows. Where no
 * route exists, the result holds a direct dogleg and a {@link RoutingProblem}.
 */
public final class OrthogonalRouter {

    /** So far from the ends of the wires that are routed anew, {@link #reroute} looks for a way, in pixels. */
    public static final double REACH = SheetRouting.REACH;

    /** Routes every wire that is not fixed, without regard to its present route. */
    public RoutingResult routeAll(RoutingRequest request) {
        var wanted = new boolean[request.wires().size()];
        for (var w = 0; w < wanted.length; w++) {
            var wire = request.wires().get(w);
            wanted[w] = !wire.fixed() || wire.route().size() < 2;
        }
        return new SheetRouting(request, wanted).whole();
    }

    /**
     * Routes only the wires a change touches: those named, those at a changed device, those a changed device now stands
     * in the way of, and those whose route is missing or ends elsewhere than its ports. All others come back unchanged.
     *
     * @param request the sheet after the change, with the present routes
     * @param changedObstacles ids of devices that were added, moved or resized
     * @param changedWires ids of wires to be routed anew
     */
    public RoutingResult reroute(RoutingRequest request, Set<String> changedObstacles, Set<String> changedWires) {
        return new SheetRouting(request, Affected.by(request, changedObstacles, changedWires)).near();
    }

    /**
     * The same on a part of a large sheet: the request holds at least the devices and wires that come nearer than
     * {@link #REACH} to the area of the ends of all wires that are routed anew.
     *
     * @return what {@link #reroute} of the whole sheet gives for these wires; empty where that would look for a way farther
     *         off, so that it has to be asked
     */
    public Optional<RoutingResult> reroutePart(RoutingRequest request, Set<String> changedObstacles, Set<String> changedWires) {
        return new SheetRouting(request, Affected.by(request, changedObstacles, changedWires)).nearOnly();
    }
}
