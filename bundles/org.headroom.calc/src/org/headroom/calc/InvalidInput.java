/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.Objects;

import org.headroom.common.problem.Place;
import org.headroom.common.problem.Problem;

/**
 * An input that cannot be used.
 *
 * @param key     which input
 * @param value   what was given, as it was written; empty when nothing was
 * @param message what is wrong with it, for people
 * @param allowed what is allowed, for people
 * @param remedy  what to do
 */
public record InvalidInput(String key, String value, String message, String allowed, String remedy) {

    public InvalidInput {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        Objects.requireNonNull(message);
        Objects.requireNonNull(allowed);
        Objects.requireNonNull(remedy);
    }

    /** As a problem for lists of problems. */
    public Problem toProblem() {
        return Problem.error("calc.input", message).at(Place.object(key)).withRemedy(remedy);
    }
}
