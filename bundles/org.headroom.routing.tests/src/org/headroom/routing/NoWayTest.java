/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class NoWayTest {

    private final OrthogonalRouter router = new OrthogonalRouter();

    @Test
    void anEndUnderADeviceGetsAMarkedDogleg() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 100);
        sheet.device("over A", 90, 20, 100, 60);
        var b = sheet.device("B", 400, 200, 100, 100);
        sheet.wire("W", Sheets.out(a, 0), Sheets.in(b, 0));
        var result = router.routeAll(sheet.request());
        assertThat(result.problems()).containsExactly(new RoutingProblem("W", RoutingProblem.Reason.END_COVERED));
        RouteChecks.sound(sheet.request(), result);
    }

    @Test
    void anEnclosedDeviceGetsAMarkedDogleg() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 100);
        var b = sheet.device("B", 400, 0, 100, 100);
        sheet.device("north", 320, -80, 260, 20);
        sheet.device("south", 320, 160, 260, 20);
        sheet.device("west", 320, -70, 20, 240);
        sheet.device("east", 560, -70, 20, 240);
        sheet.wire("W", Sheets.out(a, 0), Sheets.in(b, 0));
        var result = router.routeAll(sheet.request());
        assertThat(result.problems()).containsExactly(new RoutingProblem("W", RoutingProblem.Reason.NO_WAY));
        RouteChecks.sound(sheet.request(), result);
    }

    @Test
    void aCrookedWayIsFound() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 100);
        var b = sheet.device("B", 400, 0, 100, 100);
        sheet.device("north", 320, -80, 260, 20);
        sheet.device("south", 320, 160, 260, 20);
        sheet.device("west", 320, -70, 20, 240);
        sheet.wire("W", Sheets.out(a, 0), Sheets.in(b, 0));
        var result = router.routeAll(sheet.request());
        assertThat(result.problems()).isEmpty();
        RouteChecks.sound(sheet.request(), result);
    }

    @Test
    void stopsWhenAsked() {
        var asked = new AtomicInteger();
        var request = Sheets.columns(1, 12, 12, 6, true).request();
        assertThatThrownBy(() -> router.routeAll(request.cancelledBy(() -> asked.incrementAndGet() > 3)))
                .isInstanceOf(CancellationException.class);
        var whole = new AtomicInteger();
        router.routeAll(request.cancelledBy(() -> whole.incrementAndGet() < 0));
        assertThat(asked.get()).isLessThan(whole.get());
        assertThat(whole.get()).isGreaterThan(50);
    }

    @Test
    void wrongInputIsRefused() {
        var box = new Obstacle("A", 0, 0, 1, 1);
        assertThatThrownBy(() -> RoutingRequest.of(List.of(box, box), List.of()))
                .hasMessageContaining("id A");
        assertThatThrownBy(() -> new Obstacle("A", 0, 0, -1, 1)).hasMessageContaining("A");
        assertThatThrownBy(() -> Terminal.free(Double.NaN, 0, Side.EAST)).hasMessageContaining("finite");
    }
}
