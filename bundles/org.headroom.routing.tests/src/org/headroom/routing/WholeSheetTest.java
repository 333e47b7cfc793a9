/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeSheetTest {

    private final OrthogonalRouter router = new OrthogonalRouter();

    static Stream<Sheets> sheets() {
        return Stream.iterate(1L, seed -> seed + 1).limit(12).flatMap(seed -> Stream.of(
                Sheets.columns(seed, 5, 5, 4, false), Sheets.columns(seed, 6, 6, 6, true),
                Sheets.scattered(seed, 20, 30), Sheets.scattered(seed, 36, 60)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void routesAreSound(Sheets sheet) {
        var request = sheet.request();
        var result = router.routeAll(request);
        RouteChecks.sound(request, result);
        assertThat(result.problems()).noneMatch(RoutingProblem::dogleg);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noTwoWiresLieOnTopOfEachOther(Sheets sheet) {
        var result = router.routeAll(sheet.request());
        var crowded = result.problems().stream().map(RoutingProblem::wire).toList();
        assertThat(crowded).hasSizeLessThanOrEqualTo(sheet.wires.size() / 50);
        assertThat(RouteChecks.onTop(result)).allMatch(pair -> Stream.of(pair.split(" on ")).anyMatch(
                crowded::contains));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameRequestGivesTheSameRoutes(long seed) {
        var sheet = Sheets.columns(seed, 8, 8, 6, true);
        var first = router.routeAll(sheet.request());
        for (var i = 0; i < 4; i++) {
            var again = router.routeAll(sheet.request());
            assertThat(again.routes()).isEqualTo(first.routes());
            assertThat(again.problems()).isEqualTo(first.problems());
        }
    }

    @Test
    void alignedPortsGetAStraightLine() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 100);
        var b = sheet.device("B", 300, 0, 100, 100);
        sheet.wire("W", Sheets.out(a, 0), Sheets.in(b, 0));
        assertThat(router.routeAll(sheet.request()).routes().get("W"))
                .containsExactly(new Point(100, 48), new Point(300, 48));
    }

    @Test
    void devicesSideBySideGetAStraightLine() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 100);
        var b = sheet.device("B", 108, 0, 100, 100);
        sheet.wire("W", Sheets.out(a, 0), Sheets.in(b, 0));
        var result = router.routeAll(sheet.request());
        assertThat(result.problems()).isEmpty();
        assertThat(result.routes().get("W")).containsExactly(new Point(100, 48), new Point(108, 48));
    }

    @Test
    void aDeviceInTheWayIsGoneAround() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 100);
        sheet.device("between", 180, 0, 100, 100);
        var b = sheet.device("B", 360, 0, 100, 100);
        sheet.wire("W", Sheets.out(a, 0), Sheets.in(b, 0));
        var result = router.routeAll(sheet.request());
        RouteChecks.sound(sheet.request(), result);
        assertThat(result.routes().get("W")).hasSize(6);
        assertThat(Polylines.length(result.routes().get("W"))).isLessThan(460);
    }

    @Test
    void wiresThatSwapRowsDoNotLieOnTopOfEachOther() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 100);
        var b = sheet.device("B", 300, 0, 100, 100);
        sheet.wire("down", Sheets.out(a, 0), Sheets.in(b, 1));
        sheet.wire("up", Sheets.out(a, 1), Sheets.in(b, 0));
        var result = router.routeAll(sheet.request());
        RouteChecks.sound(sheet.request(), result);
        assertThat(RouteChecks.onTop(result)).isEmpty();
        assertThat(result.problems()).isEmpty();
        assertThat(result.statistics().mended()).isEqualTo(1);
    }

    @Test
    void anEmptySheetIsFine() {
        var result = router.routeAll(RoutingRequest.of(List.of(), List.of()));
        assertThat(result.routes()).isEmpty();
    }

    @Test
    void freeEndsNeedNoDevice() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 100);
        sheet.wire("spare", Sheets.out(a, 0), Terminal.free(240, 200, Side.WEST));
        var result = router.routeAll(sheet.request());
        RouteChecks.sound(sheet.request(), result);
        assertThat(result.problems()).isEmpty();
    }
}
