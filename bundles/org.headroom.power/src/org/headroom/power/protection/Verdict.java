/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.protection;

import java.util.Locale;
import java.util.OptionalDouble;

/** What a comparison of a figure with its limit came to. */
public enum Verdict {

    GOOD, BAD,
    /** A figure that is needed is not known. */
    UNKNOWN;

    /** Whether a figure is at most its limit; one that is a lower bound only can be bad, but not good. */
    static Verdict atMost(OptionalDouble figure, OptionalDouble limit, boolean lowerBound) {
        if (figure.isEmpty() || limit.isEmpty()) {
            return UNKNOWN;
        }
        if (figure.getAsDouble() > limit.getAsDouble() * (1 + 1e-9)) {
            return BAD;
        }
        return lowerBound ? UNKNOWN : GOOD;
    }

    /** Stable name for machines. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
