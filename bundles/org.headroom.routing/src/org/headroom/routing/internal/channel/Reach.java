/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.channel;

import org.headroom.routing.RoutingOptions;
import org.headroom.routing.Terminal;
import org.headroom.routing.internal.space.Boxes;

/**
 * The straight line on which a wire leaves its end: how near the first bend may be, and how far the line is free.
 *
 * @param horizontal whether it runs left or right
 * @param sign whether it runs to larger (1) or smaller (-1) figures
 * @param level its y if horizontal, else its x
 * @param origin where the wire ends, along the line
 * @param near where the first bend may be, along the line
 * @param far how far the line is free, along the line
 */
public record Reach(boolean horizontal, int sign, double level, double origin, double near, double far) {

    /**
     * Looks along the line.
     *
     * @param boxes the devices
     * @param own the index of the device the end belongs to, or -1
     * @param limits left, top, right and bottom beyond which nothing is routed
     */
    public static Reach of(Terminal terminal, Boxes boxes, int own, RoutingOptions options, double[] limits) {
        var horizontal = terminal.side().horizontal();
        var sign = horizontal ? terminal.side().dx() : terminal.side().dy();
        var level = horizontal ? terminal.at().y() : terminal.at().x();
        var origin = horizontal ? terminal.at().x() : terminal.at().y();
        var view = horizontal ? boxes : boxes.transposed();
        var clearance = options.clearance();
        double far;
        if (sign > 0) {
            far = Math.min(view.nextRight(origin, level - clearance, level + clearance, own) - clearance,
                    limits[horizontal ? 2 : 3]);
        } else {
            far = Math.max(view.nextLeft(origin, level - clearance, level + clearance, own) + clearance,
                    limits[horizontal ? 0 : 1]);
        }
        var near = origin + sign * Math.max(options.stub() / 2, clearance);
        return new Reach(horizontal, sign, level, origin, near, far);
    }

    /** Whether a straight line leads from here to the end of another wire that looks this way. */
    boolean meets(Reach other, double clearance) {
        return horizontal == other.horizontal && level == other.level && sign == -other.sign
                && (other.origin - origin) * sign > 0 && (other.origin - far) * sign <= clearance + 1e-6;
    }

    /** Whether there is room for a stub at all. */
    public boolean open() {
        return (far - near) * sign >= 0;
    }

    double low() {
        return Math.min(near, far);
    }

    double high() {
        return Math.max(near, far);
    }

    /** Whether the first bend may be at a place along the line. */
    public boolean covers(double along) {
        return along >= low() && along <= high();
    }

    /** Where the wire ends. */
    public double x() {
        return horizontal ? origin : level;
    }

    /** Where the wire ends. */
    public double y() {
        return horizontal ? level : origin;
    }
}
