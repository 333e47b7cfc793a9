/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Applications of the same platform, made of the product's own bundles without Headroom. */
final class Baseline {

    /** What an application without a window needs. */
    private static final Set<String> CORE = Set.of("org.eclipse.osgi", "org.eclipse.osgi.compatibility.state",
            "org.eclipse.equinox.simpleconfigurator", "org.eclipse.equinox.common", "org.eclipse.equinox.registry",
            "org.eclipse.equinox.app", "org.eclipse.equinox.preferences", "org.eclipse.core.jobs", "org.eclipse.core.contenttype",
            "org.eclipse.core.runtime", "org.osgi.service.prefs", "org.apache.felix.scr", "org.osgi.service.component",
            "org.osgi.util.function", "org.osgi.util.promise", "org.osgi.service.event", "org.eclipse.equinox.event");

    private final Path product;
    private final Path bundle;
    private final Path folder;

    /** @param bundle the bundle with the empty applications */
    Baseline(Path product, Path bundle, Path folder) {
        this.product = product;
        this.bundle = bundle;
        this.folder = folder;
    }

    /** The application that ends at once. */
    List<String> nothing() throws IOException {
        var command = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
        return command("nothing", command, CORE::contains, List.of("-data", "@none"));
    }

    /** The workbench with nothing in it. */
    List<String> workbench(Path workspace) throws IOException {
        return command("workbench", List.of(), name -> !name.startsWith("org.headroom."), List.of("-data", workspace.toString()));
    }

    private List<String> command(String application, List<String> options, java.util.function.Predicate<String> wanted,
            List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-jar", plugin("org.eclipse.equinox.launcher_").toString(), "-nosplash", "-configuration",
                configuration(application, wanted).toString(), "-application", "org.headroom.bench.empty." + application));
        command.addAll(arguments);
        return command;
    }

    private Path configuration(String application, java.util.function.Predicate<String> wanted) throws IOException {
        var configuration = folder.resolve(application);
        if (Files.isDirectory(configuration)) {
            return configuration;
        }
        Files.createDirectories(configuration);
        var list = product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(list)) {
            var parts = line.split(",");
            if (line.startsWith("#")) {
                lines.add(line);
            } else if (wanted.test(parts[0])) {
                parts[2] = product.resolve(parts[2]).toUri().toString();
                lines.add(String.join(",", parts));
            }
        }
        lines.add("org.headroom.bench.empty,0.1.0," + bundle.toUri() + ",4,false");
        var bundles = Files.write(configuration.resolve("bundles.info"), lines);
        Files.write(configuration.resolve("config.ini"), List.of(
                "osgi.bundles=reference\\:file\\:" + plugin("org.eclipse.equinox.simpleconfigurator_") + "@1\\:start",
                "org.eclipse.equinox.simpleconfigurator.configUrl=file\\:" + bundles,
                "osgi.bundles.defaultStartLevel=4",
                "osgi.framework=file\\:" + plugin("org.eclipse.osgi_"),
                "osgi.framework.extensions=reference\\:file\\:" + plugin("org.eclipse.osgi.compatibility.state_")));
        return configuration;
    }

    private Path plugin(String start) throws IOException {
        try (var plugins = Files.list(product.resolve("plugins"))) {
            return plugins.filter(each -> each.getFileName().toString().startsWith(start)).findFirst()
                    .orElseThrow(() -> new IOException("the product has no " + start));
        }
    }
}
