/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.room;

import org.headroom.calc.internal.Require;

/**
 * Statistical reverberation time T60 in s. Sources: Sabine (1900), Eyring (1930), with absorption by air; Kuttruff,
 * Room Acoustics. For rooms with a diffuse field.
 */
public final class Reverberation {

    /** The rounded constant that most books use, in s/m. */
    public static final double USUAL_CONSTANT_S_PER_M = 0.161;

    private Reverberation() {
    }

    /** {@code k = 24 ln 10 / c} in s/m. */
    public static double constant_s_per_m(double speedOfSound_m_per_s) {
        return 24 * Math.log(10) / Require.positive("speed of sound", speedOfSound_m_per_s);
    }

    /** Energy absorption by air {@code m = α / (10 lg e)} in 1/m from α in dB/m. */
    public static double airAbsorption_per_m(double absorption_dB_per_m) {
        return Require.notNegative("absorption", absorption_dB_per_m) / (10 * Math.log10(Math.E));
    }

    /**
     * {@code T = k V / (S a + 4 m V)} in s. Good for a mean absorption up to about 0.2.
     *
     * @param constant_s_per_m k
     * @param volume_m3        V, > 0
     * @param surface_m2       S, > 0
     * @param absorption       a, mean coefficient, 0 to 1
     * @param air_per_m        m, see {@link #airAbsorption_per_m}
     * @throws IllegalArgumentException when nothing absorbs: the sound would never die away
     */
    public static double sabine_s(double constant_s_per_m, double volume_m3, double surface_m2, double absorption,
            double air_per_m) {
        Require.within("absorption", absorption, 0, 1);
        return time(constant_s_per_m, volume_m3, Require.positive("surface", surface_m2) * absorption, air_per_m);
    }

    /**
     * {@code T = k V / (−S ln(1 − a) + 4 m V)} in s.
     *
     * @param absorption a, mean coefficient, 0 up to but not 1 (at which there is no reverberation)
     * @throws IllegalArgumentException when nothing absorbs or everything does
     */
    public static double eyring_s(double constant_s_per_m, double volume_m3, double surface_m2, double absorption,
            double air_per_m) {
        if (!(absorption >= 0 && absorption < 1)) {
            throw new IllegalArgumentException("absorption must be at least 0 and less than 1, not " + absorption);
        }
        return time(constant_s_per_m, volume_m3, -Require.positive("surface", surface_m2) * Math.log1p(-absorption),
                air_per_m);
    }

    private static double time(double constant, double volume, double area, double air) {
        return Require.positive("constant", constant) * Require.positive("volume", volume)
                / Require.positive("total absorption", area + 4 * Require.notNegative("air absorption", air) * volume);
    }
}
