/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.directivity;

/**
 * Directions on a regular grid. Between them pressure is interpolated linearly, real and imaginary part apart.
 *
 * @param polarSteps   rows from the axis to straight behind, both included; at least 2
 * @param azimuthSteps columns once about the axis; 1 for what is rotationally symmetric
 */
public record AngularGrid(int polarSteps, int azimuthSteps) {

    /** Every 5 degrees. */
    public static final AngularGrid FIVE_DEGREES = new AngularGrid(37, 72);

    /** Rotationally symmetric, every half degree. */
    public static final AngularGrid ROUND = new AngularGrid(361, 1);

    public AngularGrid {
        if (polarSteps < 2 || azimuthSteps < 1) {
            throw new IllegalArgumentException("a grid needs 2 rows and 1 column, not " + polarSteps + ", " + azimuthSteps);
        }
    }

    public int cells() {
        return polarSteps * azimuthSteps;
    }

    public double polar_rad(int row) {
        return Math.PI * row / (polarSteps - 1);
    }

    public double azimuth_rad(int column) {
        return 2 * Math.PI * column / azimuthSteps;
    }
}
