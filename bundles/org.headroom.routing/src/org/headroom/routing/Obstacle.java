/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import java.util.Objects;

/**
 * The box of a device, which no wire may enter.
 *
 * @param id unique among the obstacles of a request
 * @param x left edge in pixels
 * @param y upper edge in pixels
 * @param width in pixels, not negative
 * @param height in pixels, not negative
 */
public record Obstacle(String id, double x, double y, double width, double height) {

    /** Checks the figures. */
    public Obstacle {
        Objects.requireNonNull(id);
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(width >= 0) || !(height >= 0)
                || !Double.isFinite(width) || !Double.isFinite(height)) {
            throw new IllegalArgumentException("Obstacle " + id + ": the box must be finite and not negative");
        }
    }
}
