/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the one that was agreed on and is checked in. With {@code -Dgolden.update=FOLDER} (the folder
 * {@code src} of this bundle) it is written instead; look at what changed before it is committed.
 */
public final class Golden {

    private Golden() {
    }

    /** @param name below {@code org/headroom/render/golden} */
    public static void check(String name, String actual) {
        var resource = "/org/headroom/render/golden/" + name;
        try {
            var folder = System.getProperty("golden.update");
            if (folder != null) {
                var file = Path.of(folder, resource);
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                return;
            }
            try (var in = Golden.class.getResourceAsStream(resource)) {
                assertEquals(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8), actual, name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
