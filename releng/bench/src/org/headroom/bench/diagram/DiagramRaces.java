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

    public DiagramRaces(Path product, Path folder) {
        this.product = product;
        this.folder = folder;
    }

    /** @param liveCheck how long the check after an edit takes, in ms */
    public List<DiagramRow> run(double liveCheck) throws IOException, InterruptedException {
        var path = classPath();
        var headroom = new HashMap<String, List<Double>>();
        var plain = new HashMap<String, List<Double>>();
        for (var i = 0; i < ROUNDS; i++) {
            measure("headroom", path, headroom);
            measure("plain", path, plain);
        }
        return List.of(
                DiagramRow.ratio("open to first full paint", of(headroom, "open_ms"), of(plain, "open_ms"), "ms", 1 / 3.0),
                DiagramRow.ratio("pan by a screen at 100 %, mean", of(headroom, "pan_mean_ms"), of(plain, "pan_mean_ms"), "ms", 0.1),
                DiagramRow.limit("pan by a screen at 100 %, 95th percentile", of(headroom, "pan_p95_ms"), of(plain, "pan_p95_ms"), 16),
                DiagramRow.ratio("scroll by 160 px at 100 %, mean", of(headroom, "scroll_mean_ms"), of(plain, "scroll_mean_ms"), "ms", 0.1),
                DiagramRow.limit("scroll by 160 px at 100 %, 95th percentile", of(headroom, "scroll_p95_ms"), of(plain, "scroll_p95_ms"),
                        16),
                DiagramRow.ratio("zoom, whole drawing visible, mean", of(headroom, "zoom_mean_ms"), of(plain, "zoom_mean_ms"), "ms", 0.2),
                DiagramRow.limit("zoom, whole drawing visible, 95th percentile", of(headroom, "zoom_p95_ms"), of(plain, "zoom_p95_ms"), 50),
                DiagramRow.limit("drag a device with 16 cables, each move", of(headroom, "drag_mean_ms"), of(plain, "drag_mean_ms"), 16),
                DiagramRow.limit("the same, 95th percentile", of(headroom, "drag_p95_ms"), of(plain, "drag_p95_ms"), 16),
                DiagramRow.limit("re-route after that move", of(headroom, "reroute_ms"), Double.NaN, 50),
                DiagramRow.limit("the window blocked meanwhile", of(headroom, "reroute_blocked_ms"), Double.NaN, 16),
                DiagramRow.limit("re-route the whole sheet", of(headroom, "layAll_ms"), Double.NaN, 2000),
                DiagramRow.limit("live check after one edit", liveCheck, Double.NaN, 50),
                DiagramRow.ratio("retained memory", of(headroom, "memory_MB"), of(plain, "memory_MB"), "MB", 0.5));
    }

    private static double of(Map<String, List<Double>> values, String name) {
        var sorted = values.get(name).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private void measure(String side, String path, Map<String, List<Double>> values) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1500m",
                "--enable-native-access=ALL-UNNAMED", "-cp", path, Measures.class.getName(), side)
                .redirectError(folder.resolve(side + ".log").toFile()).start();
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
