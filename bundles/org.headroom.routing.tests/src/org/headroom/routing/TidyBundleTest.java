/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyBundleTest {

    private final OrthogonalRouter router = new OrthogonalRouter();

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 16, 24})
    void microphonesToAStageboxDoNotCross(int count) {
        var sheet = Sheets.microphones(count);
        var result = router.routeAll(sheet.request());
        RouteChecks.sound(sheet.request(), result);
        assertThat(SheetPicture.crossings(result.routes())).isZero();
        assertThat(result.routes().values()).allMatch(route -> route.size() == 4 || route.size() == 2);
    }

    @Test
    void lanesLieOnTheGridSideBySide() {
        var result = router.routeAll(Sheets.microphones(16).request());
        var lanes = new TreeSet<Double>();
        result.routes().values().stream().filter(route -> route.size() == 4).forEach(route -> {
            assertThat(route.get(1).x() % 8).isZero();
            lanes.add(route.get(1).x());
        });
        assertThat(lanes).hasSize(8);
        assertThat(lanes.last() - lanes.first()).isEqualTo(8.0 * 7);
    }

    @Test
    void bundleThroughAGapKeepsItsOrder() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 160, 160);
        sheet.device("above", 320, -200, 160, 160);
        sheet.device("below", 320, 40, 160, 400);
        var b = sheet.device("B", 640, 240, 160, 160);
        for (var i = 0; i < 6; i++) {
            sheet.wire("W" + i, Sheets.out(a, i), Sheets.in(b, i));
        }
        var result = router.routeAll(sheet.request());
        RouteChecks.sound(sheet.request(), result);
        assertThat(RouteChecks.onTop(result)).isEmpty();
        assertThat(SheetPicture.crossings(result.routes())).isZero();
    }

    /** Between two columns whose devices do not stand beside each other there is a channel as well. */
    @Test
    void aWireToADeviceThatStandsLowerDoesNotGoAroundItsOwn() {
        var sheet = new Sheets();
        var above = sheet.device("above", 1216, 224, 176, 120);
        var below = sheet.device("below", 1216, 704, 176, 120);
        var split = sheet.device("split", 1528, 432, 112, 184);
        for (var i = 0; i < 3; i++) {
            sheet.wire("down " + i, Sheets.out(above, i), Sheets.in(split, i));
            sheet.wire("up " + i, Sheets.out(below, i), Sheets.in(split, i + 3));
        }
        var result = router.routeAll(sheet.request());
        RouteChecks.sound(sheet.request(), result);
        assertThat(result.routes().values()).allMatch(route -> route.size() == 4);
        assertThat(SheetPicture.crossings(result.routes())).isZero();
    }

    @Test
    void wiresOfAKindStayTogetherWhereItCostsNothing() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 600);
        var b = sheet.device("B", 400, 0, 100, 600);
        wire(sheet, "down 1", Sheets.out(a, 1), Sheets.in(b, 26), "network");
        wire(sheet, "down 2", Sheets.out(a, 0), Sheets.in(b, 25), "power");
        wire(sheet, "up 1", Sheets.out(a, 20), Sheets.in(b, 7), "network");
        wire(sheet, "up 2", Sheets.out(a, 21), Sheets.in(b, 8), "power");
        var result = router.routeAll(sheet.request());
        var lanes = result.routes().entrySet().stream()
                .sorted(Comparator.comparingDouble(route -> route.getValue().get(1).x()))
                .map(route -> route.getKey().split(" ")[1]).toList();
        assertThat(lanes).containsExactly("1", "1", "2", "2");
        assertThat(SheetPicture.crossings(result.routes())).isEqualTo(4);
    }

    private static void wire(Sheets sheet, String id, Terminal from, Terminal to, String kind) {
        sheet.wires.add(Wire.between(id, from, to, kind));
    }

    @Test
    void labelsFindRoomAtPorts() {
        var result = router.routeAll(Sheets.microphones(8).request());
        assertThat(result.routes().values()).allMatch(route -> Math.abs(route.get(1).x() - route.get(0).x()) >= 16);
    }

    @Test
    void narrowChannelsGetNarrowLanes() {
        var sheet = new Sheets();
        var a = sheet.device("A", 0, 0, 100, 400);
        var b = sheet.device("B", 148, 400, 100, 400);
        for (var i = 0; i < 8; i++) {
            sheet.wire("W" + i, Sheets.out(a, i), Sheets.in(b, i));
        }
        var result = router.routeAll(sheet.request());
        RouteChecks.sound(sheet.request(), result);
        assertThat(RouteChecks.onTop(result)).isEmpty();
    }

    @Test
    void drawsASheetToLookAt(@TempDir Path folder) throws IOException {
        var sheet = Sheets.columns(1, 5, 5, 4, false);
        var picture = folder.resolve("sheet.svg");
        Files.writeString(picture, SheetPicture.svg(sheet.request(), router.routeAll(sheet.request())));
        assertThat(Files.readString(picture)).contains("<path").endsWith("</svg>\n");
    }
}
