/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import java.util.Objects;

/**
 * What speaks against a connection.
 *
 * @param fit    what is left of it; never {@link Fit#GOOD}
 * @param reason why, in the user's words, short enough to be read at the mouse
 */
public record Objection(Fit fit, String reason) {

    public Objection {
        Objects.requireNonNull(reason);
        if (fit == Fit.GOOD) {
            throw new IllegalArgumentException("No objection: " + reason);
        }
    }
}
