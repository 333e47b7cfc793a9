/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import java.util.Objects;
import java.util.Optional;

/**
 * One end of a wire.
 *
 * @param obstacle the id of the device the port belongs to, or empty for a free end
 * @param at where the wire starts, on the edge of the device
 * @param side the side on which it leaves
 */
public record Terminal(Optional<String> obstacle, Point at, Side side) {

    /** Checks the figures. */
    public Terminal {
        Objects.requireNonNull(obstacle);
        Objects.requireNonNull(side);
        if (!Double.isFinite(at.x()) || !Double.isFinite(at.y())) {
            throw new IllegalArgumentException("The end of a wire must be at a finite place, not " + at);
        }
    }

    /** A port of a device. */
    public static Terminal port(String obstacle, double x, double y, Side side) {
        return new Terminal(Optional.of(obstacle), new Point(x, y), side);
    }

    /** An end that hangs free, as that of a spare cable. */
    public static Terminal free(double x, double y, Side side) {
        return new Terminal(Optional.empty(), new Point(x, y), side);
    }
}
