/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.headroom.common.problem.Problem;
import org.headroom.model.production.Production;

/**
 * What was read from a design file.
 *
 * @param production   the production; every object that can have an id has one
 * @param problems     what could not be read and is missing from the production; empty for a sound file
 * @param migratedFrom schema version of the file, when it was older than what this code writes
 */
public record LoadedDesign(Production production, List<Problem> problems, OptionalInt migratedFrom) {

    public LoadedDesign {
        Objects.requireNonNull(production);
        problems = List.copyOf(problems);
        Objects.requireNonNull(migratedFrom);
    }
}
