/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.base;

import java.util.OptionalDouble;

/**
 * Reads a figure of the model that may be unknown. In the model an empty {@code Double} means unknown; it is never read as zero.
 */
public final class Known {

    private Known() {
    }

    /** The figure, or empty when it is unknown or is not a finite number. */
    public static OptionalDouble of(Double figure) {
        return figure == null || !Double.isFinite(figure) ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }
}
