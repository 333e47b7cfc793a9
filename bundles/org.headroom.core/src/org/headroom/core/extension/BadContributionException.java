/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import org.headroom.common.problem.Problem;

/** A contribution cannot be used as it is declared; it is set aside. Does not leave the registry that reads it. */
public final class BadContributionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public BadContributionException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
