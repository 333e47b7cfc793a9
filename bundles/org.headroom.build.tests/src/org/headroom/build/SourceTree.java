/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The sources of Headroom as they lie on disk. */
final class SourceTree {

    private final Path root;

    private SourceTree(Path root) {
        this.root = root;
    }

    /** The tree in which the tests run: tests start in the folder of their bundle. */
    static SourceTree ofThisBuild() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return new SourceTree(folder);
            }
        }
        throw new IllegalStateException("These tests run inside the source tree; there is no .mvn above "
                + Path.of("").toAbsolutePath());
    }

    Path root() {
        return root;
    }

    List<BundleSource> bundles() {
        return folders("bundles").stream().filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                .map(BundleSource::new).toList();
    }

    /** The bundles that are shipped. */
    List<BundleSource> productBundles() {
        return bundles().stream().filter(bundle -> !bundle.name().endsWith(".tests")).toList();
    }

    List<Path> features() {
        return folders("features").stream().map(folder -> folder.resolve("feature.xml")).filter(Files::exists).toList();
    }

    private List<Path> folders(String name) {
        try (var children = Files.list(root.resolve(name))) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder that is not the result of a build. */
    static List<Path> files(Path folder, Predicate<Path> wanted) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
