/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.Manifest;

/**
 * A bundle or fragment of the source tree.
 *
 * @param folder where it lies
 */
record BundleSource(Path folder) {

    String name() {
        return folder.getFileName().toString();
    }

    boolean holds(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** The bundles that it requires and the host of a fragment. */
    SortedSet<String> requires() {
        var required = names("Require-Bundle");
        required.addAll(names("Fragment-Host"));
        return required;
    }

    SortedSet<String> importedPackages() {
        return names("Import-Package");
    }

    // Names stand at the start of each clause; what follows a semicolon are attributes, which may hold commas in quotes.
    private SortedSet<String> names(String header) {
        var names = new TreeSet<String>();
        for (var clause : header(header).orElse("").replaceAll("\"[^\"]*\"", "").split(",")) {
            var name = clause.split(";")[0].strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    Optional<String> header(String name) {
        try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return Optional.ofNullable(new Manifest(in).getMainAttributes().getValue(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
