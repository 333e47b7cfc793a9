/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.util.Objects;

import org.headroom.common.problem.Problem;

/** A document cannot be written. The problem names place, reason and remedy in the user's words. */
public final class DocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public DocumentException(Problem problem, Throwable cause) {
        super(Objects.requireNonNull(problem).toString(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
