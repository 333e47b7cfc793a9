/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RerouteTest {

    private final OrthogonalRouter router = new OrthogonalRouter();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onlyTouchedWiresChange(long seed) {
        var sheet = Sheets.columns(seed, 6, 6, 5, seed % 2 == 0);
        var before = router.routeAll(sheet.request()).routes();
        var moved = sheet.obstacles.get((int) (7 + seed * 3));
        var request = move(sheet, before, moved, 16, 24);
        var result = router.reroute(request, Set.of(moved.id()), Set.of());
        RouteChecks.sound(request, result);
        var now = request.obstacles().stream().filter(o -> o.id().equals(moved.id())).findFirst().orElseThrow();
        var grown = new Obstacle("grown", now.x() - 8, now.y() - 8, now.width() + 16, now.height() + 16);
        for (var wire : request.wires()) {
            var touched = at(wire.from(), moved) || at(wire.to(), moved)
                    || Polylines.enters(before.get(wire.id()), grown);
            if (!touched) {
                assertThat(result.routes().get(wire.id())).isEqualTo(before.get(wire.id()));
            }
        }
        assertThat(result.statistics().routed()).isLessThan(sheet.wires.size() / 2);
        assertThat(router.reroute(request, Set.of(moved.id()), Set.of()).routes()).isEqualTo(result.routes());
    }

    /** A large sheet need not be looked at as a whole. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aPartOfTheSheetGivesWhatTheWholeGives(long seed) {
        var sheet = Sheets.columns(seed, 14, 16, 5, seed % 2 == 0);
        var before = router.routeAll(sheet.request()).routes();
        var moved = sheet.obstacles.get((int) (31 + seed * 17));
        var request = move(sheet, before, moved, 16, 24);
        var whole = router.reroute(request, Set.of(moved.id()), Set.of()).routes();
        var changed = request.wires().stream().filter(wire -> !wire.route().equals(whole.get(wire.id()))
                || at(wire.from(), moved) || at(wire.to(), moved)).toList();
        var part = request.obstacles().stream().filter(each -> isNear(changed, each.x(), each.y(), each.x() + each.width(),
                each.y() + each.height())).toList();
        var wires = request.wires().stream().filter(wire -> changed.contains(wire) || isNear(changed,
                wire.route().stream().mapToDouble(Point::x).min().orElseThrow(), wire.route().stream().mapToDouble(Point::y).min().orElseThrow(),
                wire.route().stream().mapToDouble(Point::x).max().orElseThrow(), wire.route().stream().mapToDouble(Point::y).max().orElseThrow()))
                .toList();
        assertThat(wires).hasSizeLessThan(request.wires().size());
        var result = router.reroutePart(RoutingRequest.of(part, wires), Set.of(moved.id()), Set.of()).orElseThrow().routes();
        assertThat(result).hasSameSizeAs(wires);
        result.forEach((id, route) -> assertThat(route).as(id).isEqualTo(whole.get(id)));
    }

    private static boolean isNear(List<Wire> changed, double left, double top, double right, double bottom) {
        var ends = changed.stream().flatMap(wire -> Stream.of(wire.from().at(), wire.to().at())).toList();
        var reach = OrthogonalRouter.REACH;
        return left <= ends.stream().mapToDouble(Point::x).max().orElseThrow() + reach
                && right >= ends.stream().mapToDouble(Point::x).min().orElseThrow() - reach
                && top <= ends.stream().mapToDouble(Point::y).max().orElseThrow() + reach
                && bottom >= ends.stream().mapToDouble(Point::y).min().orElseThrow() - reach;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void newRoutesKeepClearOfThoseThatStay(long seed) {
        var sheet = Sheets.columns(seed, 5, 5, 4, false);
        var before = router.routeAll(sheet.request()).routes();
        var moved = sheet.obstacles.get(12);
        var request = move(sheet, before, moved, 0, 16);
        var result = router.reroute(request, Set.of(moved.id()), Set.of());
        assertThat(RouteChecks.onTop(result)).hasSizeLessThanOrEqualTo(result.problems().size());
    }

    @Test
    void namedWiresAreRoutedAnew() {
        var sheet = Sheets.microphones(4);
        var before = router.routeAll(sheet.request()).routes();
        var odd = List.of(sheet.wires.get(1).from().at(), new Point(192, sheet.wires.get(1).from().at().y()),
                new Point(192, 400), new Point(300, 400), new Point(300, sheet.wires.get(1).to().at().y()),
                sheet.wires.get(1).to().at());
        var wires = sheet.wires.stream().map(w -> w.withRoute(w.id().equals("A1") ? odd : before.get(w.id()))).toList();
        var request = RoutingRequest.of(sheet.obstacles, wires);
        assertThat(router.reroute(request, Set.of(), Set.of()).routes().get("A1")).isEqualTo(odd);
        assertThat(router.reroute(request, Set.of(), Set.of("A1")).routes().get("A1")).hasSizeLessThan(5);
    }

    @Test
    void aRouteFarOutsideIsFoundAllTheSame() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 100);
        sheet.device("wall", 160, -3000, 40, 6000);
        var b = sheet.device("B", 260, 0, 100, 100);
        sheet.wire("W", Sheets.out(a, 0), Sheets.in(b, 0));
        var result = router.reroute(sheet.request(), Set.of(), Set.of());
        RouteChecks.sound(sheet.request(), result);
        assertThat(result.problems()).isEmpty();
    }

    static RoutingRequest move(Sheets sheet, Map<String, List<Point>> routes, Obstacle moved, double dx, double dy) {
        var obstacles = sheet.obstacles.stream().map(o -> o == moved
                ? new Obstacle(o.id(), o.x() + dx, o.y() + dy, o.width(), o.height()) : o).toList();
        var wires = sheet.wires.stream().map(w -> new Wire(w.id(), shift(w.from(), moved, dx, dy),
                shift(w.to(), moved, dx, dy), w.kind(), routes.get(w.id()), w.fixed())).toList();
        return RoutingRequest.of(obstacles, wires);
    }

    private static Terminal shift(Terminal end, Obstacle moved, double dx, double dy) {
        return at(end, moved) ? Terminal.port(moved.id(), end.at().x() + dx, end.at().y() + dy, end.side()) : end;
    }

    private static boolean at(Terminal end, Obstacle box) {
        return end.obstacle().filter(box.id()::equals).isPresent();
    }
}
