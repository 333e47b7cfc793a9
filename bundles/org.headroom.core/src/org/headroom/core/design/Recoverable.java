/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Unsaved work that a Headroom left behind which did not end properly.
 *
 * @param name what the design was called
 * @param file the file that it belongs to; empty for a design that was never saved
 * @param when when the work was kept last
 * @param copy the work, an ordinary design file
 */
public record Recoverable(String name, Optional<Path> file, Instant when, Path copy) {

    public Recoverable {
        Objects.requireNonNull(name);
        Objects.requireNonNull(file);
        Objects.requireNonNull(when);
        Objects.requireNonNull(copy);
    }
}
