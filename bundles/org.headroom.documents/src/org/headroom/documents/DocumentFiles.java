/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.nio.file.Path;
import java.util.List;

import org.headroom.common.problem.Problem;

/**
 * What became of an order.
 *
 * @param written  the files that were written, in order
 * @param problems what could not be written, and why
 */
public record DocumentFiles(List<Path> written, List<Problem> problems) {

    public DocumentFiles {
        written = List.copyOf(written);
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
