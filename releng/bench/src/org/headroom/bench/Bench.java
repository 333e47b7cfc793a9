/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.headroom.bench.diagram.DiagramRaces;

/** The benchmarks of Headroom. Arguments: the product, the bundle of baselines, [NAME] [--format json]. */
public final class Bench {

    private static final double START_GOAL = 1.25;
    private static final double CHECK_GOAL = 1.5;
    /** What ten thousand types may add to the start [s]. */
    private static final double MOST_FOR_PACKS = 0.1;

    private final Path product;
    private final Path folder;
    private final Path home;
    private final Baseline baseline;

    private Bench(Path product, Path bundle, Path folder) throws IOException {
        this.product = product;
        this.folder = folder;
        this.home = Files.createDirectories(folder.resolve("home"));
        this.baseline = new Baseline(product, bundle, folder);
    }

    public static void main(String[] arguments) throws Exception {
        var rest = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
        boolean json = rest.remove("--format=json");
        int format = rest.indexOf("--format");
        if (format >= 0) {
            json = rest.size() > format + 1 && rest.get(format + 1).equals("json");
            rest.subList(format, Math.min(format + 2, rest.size())).clear();
        }
        var names = rest.isEmpty() ? List.of("check", "load", "save", "start", "live-check", "power",
                "power-edit", "balance-24", "balance-200", "diagram", "coverage", "audio", "catalogue", "documents") : rest;
        var folder = Files.createTempDirectory("headroom-bench");
        int status = 0;
        try {
            var bench = new Bench(Path.of(arguments[0]), Path.of(arguments[1]), folder);
            var results = new ArrayList<Row>();
            for (var name : names) {
                System.err.println("headroom: measuring " + name + " …");
                var parts = diagramParts(name);
                if (!parts.isEmpty()) {
                    var live = new LiveChecks().run();
                    results.addAll(new DiagramRaces(Path.of(arguments[0]), folder).run(parts, live.value() * 1000));
                    continue;
                }
                if (name.equals("coverage")) {
                    results.addAll(new CoverageRaces().run(Path.of(System.getProperty("headroom.root", ""))));
                    continue;
                }
                if (name.equals("catalogue")) {
                    results.addAll(new CatalogueRaces(folder.resolve("catalogue")).run());
                    results.add(bench.startWithPacks());
                    continue;
                }
                if (name.equals("audio")) {
                    results.addAll(new AudioRaces(folder).run());
                    continue;
                }
                if (name.equals("documents")) {
                    results.addAll(new DocumentRaces(folder).run(Path.of(System.getProperty("headroom.root", ""))));
                    continue;
                }
                var result = bench.run(name);
                if (result == null) {
                    System.err.println("headroom: there is no benchmark “" + name + "”. Use check, load, save, start, "
                            + "live-check, power, balance-24, balance-200, diagram, a part of it as diagram-"
                            + String.join(", diagram-", DiagramRaces.parts()) + ", coverage, audio, catalogue or documents.");
                    status = 2;
                } else {
                    results.add(result);
                }
            }
            if (json) {
                System.out.println(Result.json(results));
            } else {
                results.forEach(result -> System.out.println(result.text()));
            }
        } finally {
            delete(folder);
        }
        System.exit(status);
    }

    /** “diagram” is all that is measured of the drawing, “diagram-zoom” a part of it. */
    private static List<String> diagramParts(String name) {
        return name.equals("diagram") ? DiagramRaces.parts()
                : DiagramRaces.parts().stream().filter(part -> name.equals("diagram-" + part)).toList();
    }

    private Result run(String name) throws Exception {
        return switch (name) {
            case "check" -> check();
            case "load" -> new FileRaces(folder).load();
            case "save" -> new FileRaces(folder).save();
            case "start" -> start();
            case "live-check" -> new LiveChecks().run();
            case "power" -> new PowerRaces().solve();
            case "power-edit" -> new PowerRaces().edit();
            case "balance-24" -> new PowerRaces().balance(name, 24, 1);
            case "balance-200" -> new PowerRaces().balance(name, 200, 2);
            default -> null;
        };
    }

    private Result check() throws Exception {
        var design = folder.resolve("festival.headroom");
        product("new", "festival", "--into", design.toString()).toTheEnd();
        var check = product("check", design.toString());
        var nothing = new Program(baseline.nothing(), home);
        return Race.run("check", CHECK_GOAL, 1, 7, check::toTheEnd, nothing::toTheEnd);
    }

    private Result start() throws Exception {
        int[] count = {0};
        return Race.run("start", START_GOAL, 1, 5,
                () -> product("open", "-data", workspace(count[0]++).toString()).until(Bench::hasWindow),
                () -> new Program(baseline.workbench(workspace(count[0]++)), home).until(Bench::hasWindow));
    }

    /** The start with ten thousand types in the packs of the user against the start without: both show the same window. */
    private Result startWithPacks() throws Exception {
        var rich = folder.resolve("rich-home");
        CatalogueRaces.write(rich.resolve(".headroom").resolve("packs"));
        int[] count = {0};
        var result = Race.run("catalogue-start", 1, 1, 5, () -> start(rich, count[0]++), () -> start(home, count[0]++));
        return result.within(result.baseline() + MOST_FOR_PACKS);
    }

    private Race.Lap start(Path userHome, int number) throws Exception {
        return new Program(List.of(product.resolve("headroom").toString(), "open", "-data", folder.resolve("packs-" + number).toString()), userHome)
                .until(Bench::hasWindow);
    }

    private Path workspace(int number) {
        return folder.resolve("workspace-" + number);
    }

    private Program product(String... arguments) {
        var command = new ArrayList<String>();
        command.add(product.resolve("headroom").toString());
        command.addAll(List.of(arguments));
        return new Program(command, home);
    }

    // From outside, and so the same for both: a window of a size that holds something, to be seen on the screen.
    private static boolean hasWindow(long process) {
        try {
            var search = new ProcessBuilder("xdotool", "search", "--all", "--onlyvisible", "--pid", Long.toString(process), "--name",
                    "Headroom|Empty workbench").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return !new String(search.getInputStream().readAllBytes()).isBlank();
        } catch (IOException e) {
            throw new IllegalStateException("xdotool is needed", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
