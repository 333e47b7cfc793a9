/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.directivity;

/** Radiates alike into every direction, as a single subwoofer nearly does. */
public record Omnidirectional() implements Directivity {

    @Override
    public DirectivityBasis basis() {
        return DirectivityBasis.MODEL;
    }

    @Override
    public AngularGrid grid() {
        return new AngularGrid(2, 1);
    }

    @Override
    public double magnitude(double frequency_Hz, double polar_rad, double azimuth_rad) {
        return 1;
    }
}
