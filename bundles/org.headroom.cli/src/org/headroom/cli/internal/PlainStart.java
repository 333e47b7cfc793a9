/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.core.extension.ClassPathRegistry;

/**
 * Runs one command without a framework, from bundles that lie on one class path: that starts in half the time. The product
 * is started so as long as it has the bundles that it was made with; see {@link CliApplication} for the other way.
 */
public final class PlainStart {

    private PlainStart() {
    }

    /** Ends the program with the exit status of the command. */
    public static void main(String[] arguments) throws IOException {
        var monitor = new NullProgressMonitor();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> monitor.setCanceled(true)));
        System.exit(CommandStart.run(List.of(arguments), registry(), monitor));
    }

    private static IExtensionRegistry registry() throws IOException {
        var jars = new ArrayList<Path>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(entry).toAbsolutePath();
            jars.add(path);
            jars.addAll(named(path));
        }
        return ClassPathRegistry.read(jars.stream().filter(PlainStart::isBundle).toList(), PlainStart.class.getClassLoader());
    }

    /** The jars that the manifest of a jar puts on the class path. */
    private static List<Path> named(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile(), false)) {
            var names = Optional.ofNullable(file.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH)).orElse("").strip();
            return names.isEmpty() ? List.of()
                    : List.of(names.split(" +")).stream().map(name -> jar.resolveSibling(name).normalize()).toList();
        }
    }

    private static boolean isBundle(Path jar) {
        return jar.getFileName().toString().startsWith("org.headroom.");
    }
}
