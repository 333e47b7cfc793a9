/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.directivity;

/**
 * How a loudspeaker radiates, relative to its axis: sound pressure at equal distance in the far field.
 * Directions are the angle from the axis (0 to π) and the angle about it (0 to 2π: 0 to its right as seen from behind, π/2 to its top).
 * Implementations are immutable.
 */
public interface Directivity {

    DirectivityBasis basis();

    /** At which directions it is to be sampled, so that nothing is lost between. */
    AngularGrid grid();

    /** Pressure relative to the axis, 0 or more; 1 on the axis. */
    double magnitude(double frequency_Hz, double polar_rad, double azimuth_rad);

    /** Phase relative to the axis; 0 where it is not known. */
    default double phase_rad(double frequency_Hz, double polar_rad, double azimuth_rad) {
        return 0;
    }
}
