/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The flow editor against plain GEF with the same sheet, each in windows of processes of their own, in turns. Of each measure
 * the median counts.
 */
public final class DiagramRaces {

    private static final int ROUNDS = 3;

    private final Path product;
    private final Path folder;
    private final Map<String, List<Double>> headroom = new HashMap<>();
    private final Map<String, List<Double>> plain = new HashMap<>();

    public DiagramRaces(Path product, Path folder) {
        this.product = product;
        this.folder = folder;
    }

    /**
     * @param parts     which of {@link #parts} are measured
     * @param liveCheck how long the check after an edit takes, in ms
     */
    public List<DiagramRow> run(List<String> parts, double liveCheck) throws IOException, InterruptedException {
        var path = classPath();
        for (var i = 0; i < ROUNDS; i++) {
            measure("headroom", path, parts, headroom);
            measure("plain", path, parts, plain);
        }
        var rows = new ArrayList<Optional<DiagramRow>>(List.of(
                ratio("open to first full paint", "open_ms", "ms", 1 / 3.0),
                ratio("pan by a screen at 100 %, mean", "pan_mean_ms", "ms", 0.1),
                limit("pan by a screen at 100 %, 95th percentile", "pan_p95_ms", 16),
                ratio("scroll by 160 px at 100 %, mean", "scroll_mean_ms", "ms", 0.1),
                limit("scroll by 160 px at 100 %, 95th percentile", "scroll_p95_ms", 16),
                ratio("zoom, whole drawing visible, mean", "zoom_mean_ms", "ms", 0.2),
                limit("zoom, whole drawing visible, 95th percentile", "zoom_p95_ms", 50),
                limit("drag a device with 16 cables, each move", "drag_mean_ms", 16),
                limit("the same, 95th percentile", "drag_p95_ms", 16),
                limit("re-route after that move, mean", "reroute_mean_ms", 50),
                limit("the same, 95th percentile", "reroute_p95_ms", 50),
                limit("the window blocked meanwhile, mean", "reroute_blocked_mean_ms", 16),
                limit("the same, 95th percentile", "reroute_blocked_p95_ms", 16),
                limit("re-route the whole sheet", "layAll_ms", 2000)));
        rows.add(Optional.of(DiagramRow.limit("live check after one edit", liveCheck, Double.NaN, 50)));
        rows.add(ratio("retained memory", "memory_MB", "MB", 0.5));
        return rows.stream().flatMap(Optional::stream).toList();
    }

    /** What can be measured by itself; opening and memory are measured with each. */
    public static List<String> parts() {
        return Measures.PARTS;
    }

    private Optional<DiagramRow> ratio(String title, String name, String unit, double goal) {
        return headroom.containsKey(name)
                ? Optional.of(DiagramRow.ratio(title, of(headroom, name), of(plain, name), unit, goal)) : Optional.empty();
    }

    private Optional<DiagramRow> limit(String title, String name, double goal) {
        return headroom.containsKey(name)
                ? Optional.of(DiagramRow.limit(title, of(headroom, name), of(plain, name), goal)) : Optional.empty();
    }

    /** The median of what was measured; not a number where a side cannot do it. */
    private static double of(Map<String, List<Double>> values, String name) {
        var sorted = values.getOrDefault(name, List.of()).stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }

    private void measure(String side, String path, List<String> parts, Map<String, List<Double>> values)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1500m",
                "--enable-native-access=ALL-UNNAMED", "-cp", path, Measures.class.getName(), side));
        command.addAll(parts);
        var process = new ProcessBuilder(command).redirectError(folder.resolve(side + ".log").toFile()).start();
        try (var lines = process.inputReader()) {
            lines.lines().map(line -> line.split(" ")).filter(words -> words.length == 2)
                    .forEach(words -> values.computeIfAbsent(words[0], name -> new ArrayList<>()).add(Double.parseDouble(words[1])));
        }
        if (process.waitFor() != 0) {
            throw new IOException("measuring " + side + " failed:\n" + Files.readString(folder.resolve(side + ".log")));
        }
    }

    /** The product's bundles; those whose packages a fragment adds to are taken without their signatures. */
    private String classPath() throws IOException {
        var path = new ArrayList<String>(List.of(System.getProperty("java.class.path").split(":")[0]));
        try (var plugins = Files.list(product.resolve("plugins"))) {
            for (var plugin : plugins.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                var name = plugin.getFileName().toString();
                path.add((name.startsWith("org.eclipse.jface_") || name.startsWith("org.eclipse.ui.workbench_")
                        ? unsigned(plugin) : plugin).toString());
            }
        }
        return String.join(":", path);
    }

    private Path unsigned(Path plugin) throws IOException {
        var copy = folder.resolve(plugin.getFileName().toString());
        try (var from = new ZipFile(plugin.toFile()); var to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : from.stream().toList()) {
                if (!entry.getName().matches("META-INF/(.*\\.(SF|RSA|DSA|EC)|MANIFEST.MF)")) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
        }
        return copy;
    }
}
