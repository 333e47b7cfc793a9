/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossingsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void sweepFindsWhatComparingAllFinds(long seed) {
        var routes = random(seed);
        var swept = new ArrayList<Crossing>();
        Crossings.of(routes).values().forEach(swept::addAll);
        var all = compareAll(routes);
        assertThat(new HashSet<>(swept)).isEqualTo(all);
        assertThat(swept.size()).isGreaterThan(20);
    }

    @Test
    void theHorizontalWireHops() {
        var routes = Map.of("across", List.of(new Point(0, 10), new Point(20, 10)), "down",
                List.of(new Point(10, 0), new Point(10, 20)));
        assertThat(Crossings.of(routes))
                .isEqualTo(Map.of("across", List.of(new Crossing("across", 0, "down", new Point(10, 10)))));
    }

    @Test
    void cornersAndEndsThatTouchAreNoCrossing() {
        var routes = Map.of("a", List.of(new Point(0, 10), new Point(10, 10), new Point(10, 30)), "b",
                List.of(new Point(5, 10), new Point(5, 20)), "c", List.of(new Point(0, 20), new Point(10, 20)));
        assertThat(Crossings.of(routes)).isEmpty();
    }

    @Test
    void hopsComeInTheDirectionOfTheWire() {
        Map<String, List<Point>> routes = new LinkedHashMap<>();
        routes.put("back", List.of(new Point(100, 0), new Point(0, 0)));
        for (var x : new int[] {20, 80, 50}) {
            routes.put("v" + x, List.of(new Point(x, -10), new Point(x, 10)));
        }
        assertThat(Crossings.of(routes).get("back")).extracting(Crossing::under).containsExactly("v80", "v50", "v20");
        assertThat(Crossings.of(routes, "v20"::equals)).isEmpty();
    }

    private static Map<String, List<Point>> random(long seed) {
        var random = new Random(seed);
        Map<String, List<Point>> routes = new LinkedHashMap<>();
        for (var w = 0; w < 40; w++) {
            var points = new ArrayList<Point>();
            var x = 8.0 * random.nextInt(40);
            var y = 8.0 * random.nextInt(40);
            points.add(new Point(x, y));
            var flat = random.nextBoolean();
            for (var k = 0; k < 1 + random.nextInt(6); k++) {
                x = flat ? 8.0 * random.nextInt(40) : x;
                y = flat ? y : 8.0 * random.nextInt(40);
                points.add(new Point(x, y));
                flat = !flat;
            }
            routes.put("W" + w, points);
        }
        return routes;
    }

    private static Set<Crossing> compareAll(Map<String, List<Point>> routes) {
        var found = new HashSet<Crossing>();
        routes.forEach((flat, a) -> routes.forEach((upright, b) -> {
            for (var i = 0; i + 1 < a.size(); i++) {
                for (var j = 0; j + 1 < b.size(); j++) {
                    var y = a.get(i).y();
                    var x = b.get(j).x();
                    if (a.get(i + 1).y() == y && b.get(j + 1).x() == x && between(a.get(i).x(), x, a.get(i + 1).x())
                            && between(b.get(j).y(), y, b.get(j + 1).y())) {
                        found.add(new Crossing(flat, i, upright, new Point(x, y)));
                    }
                }
            }
        }));
        return found;
    }

    private static boolean between(double a, double at, double b) {
        return Math.min(a, b) < at && at < Math.max(a, b);
    }
}
