/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.util.Objects;

import org.headroom.common.problem.Problem;

/**
 * A design file cannot be read or written. The problem names file, place, reason and remedy in the user's words;
 * whatever was on disk before is still there.
 */
public final class DesignFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public DesignFileException(Problem problem) {
        this(problem, null);
    }

    public DesignFileException(Problem problem, Throwable cause) {
        super(Objects.requireNonNull(problem).toString(), cause);
        this.problem = problem;
    }

    /** What is wrong. Its code is stable, such as {@code design.newer-version}; see {@link DesignProblems}. */
    public Problem problem() {
        return problem;
    }
}
