/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

/**
 * Distances, costs and limits.
 *
 * @param grid distance between lanes, and the raster lanes lie on, in pixels
 * @param clearance least distance between a wire and a device it does not end at, in pixels
 * @param stub wished straight length at a port, in pixels; half of it is accepted where room is short
 * @param bendCost what one bend costs, as a length in pixels
 * @param crossingCost what crossing a wire costs when a crowded route is mended, as a length in pixels
 * @param closenessCost what running beside a wire closer than the grid costs for each pixel
 * @param repairLimit how many crowded wires one request mends at most
 * @param searchLimit how many places one search for a route visits at most
 */
public record RoutingOptions(double grid, double clearance, double stub, double bendCost, double crossingCost,
        double closenessCost, int repairLimit, int searchLimit) {

    /** Checks the figures. */
    public RoutingOptions {
        if (!(grid >= 1) || !(clearance >= 1) || !(stub >= clearance) || !(bendCost >= 0) || !(crossingCost >= 0)
                || !(closenessCost >= 0) || repairLimit < 0 || searchLimit < 1) {
            throw new IllegalArgumentException("Grid and clearance must be at least 1, the stub at least the clearance,"
                    + " costs and limits not negative");
        }
    }

    /** What a sheet uses: raster 8, clearance 8, stub 16 pixels. */
    public static RoutingOptions standard() {
        return new RoutingOptions(8, 8, 16, 48, 16, 4, 1500, 200_000);
    }
}
