/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.perf;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.routing.Crossings;
import org.headroom.routing.Obstacle;
import org.headroom.routing.OrthogonalRouter;
import org.headroom.routing.Point;
import org.headroom.routing.RoutingProblem;
import org.headroom.routing.RoutingRequest;
import org.headroom.routing.SheetPicture;
import org.headroom.routing.Sheets;
import org.headroom.routing.Terminal;
import org.headroom.routing.Wire;

/** Prints how long routing takes; with a folder as argument also writes pictures there. Not a test. */
public final class RoutingBenchmark {

    private RoutingBenchmark() {
    }

    /** Runs. */
    public static void main(String[] arguments) throws IOException {
        var out = System.out;
        measure(out, "aligned columns, 2,000 devices", Sheets.columns(1, 40, 50, 5, false), arguments);
        measure(out, "ragged columns, 2,000 devices", Sheets.columns(2, 40, 50, 5, true), arguments);
        measure(out, "scattered, 2,000 devices", Sheets.scattered(3, 2000, 2000), arguments);
    }

    private static void measure(PrintStream out, String name, Sheets sheet, String[] arguments) throws IOException {
        var router = new OrthogonalRouter();
        var request = sheet.request();
        var times = new ArrayList<Double>();
        var result = router.routeAll(request);
        for (var i = 0; i < 8; i++) {
            result = router.routeAll(request);
            times.add(result.statistics().duration_ms());
        }
        out.printf("%s, %d wires%n  whole sheet, ms: %s%n  %s%n  problems %s%n", name, sheet.wires.size(), times,
                result.statistics(), result.problems().stream().collect(
                        Collectors.groupingBy(RoutingProblem::reason, Collectors.counting())));
        var begin = System.nanoTime();
        var hops = Crossings.of(result.routes()).values().stream().mapToInt(List::size).sum();
        out.printf("  hops %d in %.1f ms%n", hops, (System.nanoTime() - begin) / 1e6);
        reroutes(out, request, result.routes());
        if (arguments.length > 0) {
            Files.writeString(Path.of(arguments[0], name.replaceAll("\\W+", "-") + ".svg"),
                    SheetPicture.svg(request, result));
        }
    }

    private static void reroutes(PrintStream out, RoutingRequest request, Map<String, List<Point>> routes) {
        var times = new double[60];
        var touched = 0;
        Map<String, Long> wired = request.wires().stream().flatMap(w -> Stream.of(w.from(), w.to()))
                .flatMap(end -> end.obstacle().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        var busiest = request.obstacles().stream().sorted(Comparator.comparingLong(
                (Obstacle o) -> -wired.getOrDefault(o.id(), 0L))).limit(20).toList();
        for (var i = 0; i < times.length; i++) {
            var moved = busiest.get(i % 20);
            var dy = 8 + 8 * (i % 3);
            var obstacles = request.obstacles().stream().map(o -> o == moved
                    ? new Obstacle(o.id(), o.x() + 8, o.y() + dy, o.width(), o.height()) : o).toList();
            var wires = request.wires().stream().map(w -> new Wire(w.id(),
                    shift(w.from(), moved.id(), dy), shift(w.to(), moved.id(), dy), w.kind(), routes.get(w.id()),
                    false)).toList();
            var result = new OrthogonalRouter().reroute(RoutingRequest.of(obstacles, wires), Set.of(moved.id()),
                    Set.of());
            times[i] = result.statistics().duration_ms();
            touched = Math.max(touched, result.statistics().routed());
        }
        Arrays.sort(times);
        out.printf("  one device moved, up to %d wires touched: median %.1f ms, 95th percentile %.1f ms%n", touched,
                times[times.length / 2], times[(int) (times.length * 0.95)]);
    }

    private static Terminal shift(Terminal end, String device, double dy) {
        return end.obstacle().filter(device::equals).isPresent()
                ? Terminal.port(device, end.at().x() + 8, end.at().y() + dy, end.side()) : end;
    }
}
