/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.headroom.common.problem.Problem;

/**
 * What a save did.
 *
 * @param file    the file that was written
 * @param kept    where the version before it is kept; empty when there was none
 * @param leftOut what had been in that version and could not be read, and so is not in the new one; told at the first
 *                save only
 */
public record Saved(Path file, Optional<Path> kept, List<Problem> leftOut) {

    public Saved {
        Objects.requireNonNull(file);
        Objects.requireNonNull(kept);
        leftOut = List.copyOf(leftOut);
    }
}
