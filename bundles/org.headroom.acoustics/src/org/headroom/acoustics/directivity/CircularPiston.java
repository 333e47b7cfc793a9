/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.directivity;

/**
 * A flat circular piston in an infinite baffle: |2 J₁(ka sin θ) / (ka sin θ)| (Kinsler, Fundamentals of Acoustics, section 7.4).
 * A model: behind the baffle there is no sound in theory; here the level at 90° is kept, which overstates it.
 *
 * @param radius_m     of the piston; above 0
 * @param speed_m_per_s of sound; above 0
 */
public record CircularPiston(double radius_m, double speed_m_per_s) implements Directivity {

    public CircularPiston {
        if (!(radius_m > 0) || !(speed_m_per_s > 0)) {
            throw new IllegalArgumentException("radius and speed must be above 0");
        }
    }

    @Override
    public DirectivityBasis basis() {
        return DirectivityBasis.MODEL;
    }

    @Override
    public AngularGrid grid() {
        return AngularGrid.ROUND;
    }

    @Override
    public double magnitude(double frequency_Hz, double polar_rad, double azimuth_rad) {
        double x = 2 * Math.PI * frequency_Hz / speed_m_per_s * radius_m * Math.sin(Math.min(polar_rad, Math.PI / 2));
        return x < 1e-6 ? 1 : Math.abs(2 * Bessel.first(x) / x);
    }
}
