/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.field;

import org.headroom.acoustics.directivity.AngularGrid;
import org.headroom.acoustics.directivity.Directivity;

/**
 * A directivity sampled on its grid. Each direction is an array of its own over all frequencies: then the compiler can tell that loops over them do not meet,
 * and turns them into vector instructions.
 *
 * @param grid      the directions
 * @param real      relative pressure, its real part; by cell and frequency
 * @param imaginary its imaginary part; empty when there is none
 */
record DirectivityTable(AngularGrid grid, float[][] real, float[][] imaginary) {

    static DirectivityTable of(Directivity directivity, double[] frequency_Hz, boolean phases) {
        var grid = directivity.grid();
        int frequencies = frequency_Hz.length;
        var real = new float[grid.cells()][frequencies];
        var imaginary = new float[grid.cells()][frequencies];
        boolean complex = false;
        for (int row = 0; row < grid.polarSteps(); row++) {
            for (int column = 0; column < grid.azimuthSteps(); column++) {
                int cell = row * grid.azimuthSteps() + column;
                for (int i = 0; i < frequencies; i++) {
                    double polar = grid.polar_rad(row);
                    double azimuth = grid.azimuth_rad(column);
                    double magnitude = directivity.magnitude(frequency_Hz[i], polar, azimuth);
                    double phase = phases ? directivity.phase_rad(frequency_Hz[i], polar, azimuth) : 0;
                    real[cell][i] = (float) (magnitude * Math.cos(phase));
                    imaginary[cell][i] = (float) (magnitude * Math.sin(phase));
                    complex |= imaginary[cell][i] != 0;
                }
            }
        }
        return new DirectivityTable(grid, real, complex ? imaginary : new float[0][]);
    }

    boolean isComplex() {
        return imaginary.length > 0;
    }
}
