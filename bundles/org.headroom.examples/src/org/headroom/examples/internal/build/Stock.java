/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.build;

/** Lengths in which a hire company keeps its cables. */
final class Stock {

    private static final double[] LENGTHS = {1, 2, 3, 5, 7.5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 100, 125, 150, 200};
    /** A cable follows the floor and the edges of the stage, and needs slack at both ends. */
    private static final double DETOUR = 1.2;
    private static final double SLACK = 1;

    private Stock() {
    }

    /** The shortest length that does for two places so far apart [m]. */
    static double lengthFor(double distance) {
        var needed = distance * DETOUR + SLACK;
        for (double length : LENGTHS) {
            if (length >= needed) {
                return length;
            }
        }
        return Math.ceil(needed / 50) * 50;
    }
}
