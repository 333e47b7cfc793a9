/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.util.Objects;
import java.util.function.Supplier;

import org.headroom.core.migration.Migration;

/**
 * A migration with the versions that it is for.
 *
 * @param name      what users read when it fails, such as its id
 * @param from      schema version that it starts from
 * @param to        schema version that it leads to; greater than {@code from}
 * @param migration makes the migration when it is needed
 */
public record MigrationStep(String name, int from, int to, Supplier<Migration> migration) {

    public MigrationStep {
        Objects.requireNonNull(name);
        Objects.requireNonNull(migration);
        if (to <= from) {
            throw new IllegalArgumentException("A migration leads forward: " + name + " from " + from + " to " + to);
        }
    }
}
