/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class HandMadeRouteTest {

    private final OrthogonalRouter router = new OrthogonalRouter();

    private static List<Point> route(double... figures) {
        var points = new java.util.ArrayList<Point>();
        for (var i = 0; i < figures.length; i += 2) {
            points.add(new Point(figures[i], figures[i + 1]));
        }
        return points;
    }

    @Test
    void staysAndOthersKeepClear() {
        var sheet = Sheets.microphones(8);
        var wire = sheet.wires.get(2);
        var from = wire.from().at();
        var to = wire.to().at();
        var own = route(from.x(), from.y(), 248, from.y(), 248, to.y(), to.x(), to.y());
        sheet.wires.set(2, wire.withHandMadeRoute(own));
        var result = router.routeAll(sheet.request());
        assertThat(result.routes().get(wire.id())).isEqualTo(own);
        assertThat(RouteChecks.onTop(result)).isEmpty();
        assertThat(router.reroute(sheet.request(), Set.of("SB1"), Set.of(wire.id())).routes().get(wire.id()))
                .isEqualTo(own);
    }

    @Test
    void onlyTheLegAtAMovedPortFollows() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 100);
        var b = sheet.device("B", 400, 200, 100, 100);
        var wire = sheet.wire("W", Sheets.out(a, 0), Sheets.in(b, 0));
        var own = route(100, 48, 130, 48, 130, 180, 300, 180, 300, 248, 400, 248);
        sheet.wires.set(0, wire.withHandMadeRoute(own));
        var request = RerouteTest.move(sheet, Map.of("W", own), a, 8, -16);
        var result = router.reroute(request, Set.of("A"), Set.of());
        assertThat(result.routes().get("W"))
                .isEqualTo(route(108, 32, 130, 32, 130, 180, 300, 180, 300, 248, 400, 248));
    }

    @Test
    void aStraightOneBendsToFollow() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 100);
        var b = sheet.device("B", 300, 0, 100, 100);
        var own = route(100, 48, 300, 48);
        sheet.wires.add(Wire.between("W", Sheets.out(a, 0), Sheets.in(b, 0), "network").withHandMadeRoute(own));
        var request = RerouteTest.move(sheet, Map.of("W", own), a, 0, 16);
        var followed = router.reroute(request, Set.of("A"), Set.of()).routes().get("W");
        assertThat(followed).isEqualTo(route(100, 64, 200, 64, 200, 48, 300, 48));
    }

    @Test
    void throughADeviceIsReportedButLeftAlone() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 100);
        sheet.device("between", 160, 0, 80, 100);
        var b = sheet.device("B", 300, 0, 100, 100);
        var own = route(100, 48, 300, 48);
        sheet.wires.add(Wire.between("W", Sheets.out(a, 0), Sheets.in(b, 0), "network").withHandMadeRoute(own));
        var result = router.routeAll(sheet.request());
        assertThat(result.routes().get("W")).isEqualTo(own);
        assertThat(result.problems())
                .containsExactly(new RoutingProblem("W", RoutingProblem.Reason.HAND_MADE_CROSSES_DEVICE));
    }
}
