/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.directivity;

/**
 * A loudspeaker of which only size and nominal coverage are published: a rectangular aperture |sin u / u| each way (Kinsler, section 7.6), which is
 * made smaller with rising frequency so that its −6 dB angle never falls below the nominal coverage, times the obliquity (1 + cos θ) / 2.
 * A model: it knows nothing of crossover lobes, and its rear is a guess.
 *
 * @param width_m        of the front; above 0
 * @param height_m       of the front; above 0
 * @param horizontal_deg nominal coverage between the −6 dB points, above 0, at most 180
 * @param vertical_deg   likewise
 * @param speed_m_per_s  of sound; above 0
 */
public record NominalHorn(double width_m, double height_m, double horizontal_deg, double vertical_deg,
        double speed_m_per_s) implements Directivity {

    /** Where sin u / u is one half. */
    private static final double HALF_PRESSURE = 1.8954942670339809;

    public NominalHorn {
        if (!(width_m > 0) || !(height_m > 0) || !(speed_m_per_s > 0)) {
            throw new IllegalArgumentException("width, height and speed must be above 0");
        }
        if (!(horizontal_deg > 0 && horizontal_deg <= 180) || !(vertical_deg > 0 && vertical_deg <= 180)) {
            throw new IllegalArgumentException("coverage must be above 0 and at most 180 degrees");
        }
    }

    @Override
    public DirectivityBasis basis() {
        return DirectivityBasis.MODEL;
    }

    @Override
    public AngularGrid grid() {
        return new AngularGrid(181, 120);
    }

    @Override
    public double magnitude(double frequency_Hz, double polar_rad, double azimuth_rad) {
        double right = Math.sin(polar_rad) * Math.cos(azimuth_rad);
        double up = Math.sin(polar_rad) * Math.sin(azimuth_rad);
        return aperture(frequency_Hz, width_m, horizontal_deg, right) * aperture(frequency_Hz, height_m, vertical_deg, up)
                * (1 + Math.cos(polar_rad)) / 2;
    }

    private double aperture(double frequency_Hz, double size_m, double coverage_deg, double sine) {
        double waveNumber = 2 * Math.PI * frequency_Hz / speed_m_per_s;
        double widest_u = HALF_PRESSURE / Math.sin(Math.toRadians(coverage_deg / 2));
        double u = Math.min(waveNumber * size_m / 2, widest_u) * sine;
        return Math.abs(u) < 1e-9 ? 1 : Math.abs(Math.sin(u) / u);
    }
}
