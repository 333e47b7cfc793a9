/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.producttests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What the command demo wrote, made once for all tests; they copy what they change. */
final class Demonstration {

    private static final Demonstration ONLY = new Demonstration();

    private BuiltProduct product;
    private Path folder;
    private BuiltProduct.Outcome outcome;

    private Demonstration() {
    }

    static synchronized Demonstration get() throws IOException, InterruptedException {
        if (ONLY.outcome == null) {
            ONLY.make();
        }
        return ONLY;
    }

    private void make() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("headroom-product");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        product = BuiltProduct.find(Files.createDirectory(folder.resolve("home")));
        outcome = product.run(folder, "demo", "--no-window", "--out", "out");
    }

    BuiltProduct product() {
        return product;
    }

    /** The folder with the design and its documents. */
    Path out() {
        return folder.resolve("out");
    }

    Path design() {
        return out().resolve("festival.headroom");
    }

    BuiltProduct.Outcome outcome() {
        return outcome;
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
