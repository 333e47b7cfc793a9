/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.programme;

/**
 * How the energy of a programme is spread over frequency. Levels are relative to the level over the 30 third-octave bands from 20 Hz to 16 kHz.
 */
public enum Spectrum {
    /** Equal energy in each octave. */
    PINK(new double[0]),
    /**
     * Male speech: octave levels 125 Hz to 8 kHz of IEC 60268-16:2020, table A.2, relative to the A-weighted level: 2.9, 2.9, −0.8, −6.8, −12.8, −18.8, −24.8 dB; nothing outside.
     */
    MALE_SPEECH(new double[] {2.9, 2.9, -0.8, -6.8, -12.8, -18.8, -24.8});

    private static final double BANDS = 30;
    private static final double LOWEST_OCTAVE_HZ = 1000 / Math.pow(10, 0.9);

    private final double[] octaves_dB;
    private final double sum_dB;

    Spectrum(double[] octaves_dB) {
        this.octaves_dB = octaves_dB;
        double sum = 0;
        for (double octave : octaves_dB) {
            sum += Math.pow(10, octave / 10);
        }
        sum_dB = 10 * Math.log10(sum);
    }

    /**
     * Level of a band of a fraction of an octave about a frequency; −∞ where the programme has nothing.
     *
     * @param frequency_Hz above 0
     * @param fraction     1 for octaves, 3 for third octaves, 12 …
     */
    public double level_dB(double frequency_Hz, double fraction) {
        if (octaves_dB.length == 0) {
            return 10 * Math.log10(3 / fraction / BANDS);
        }
        int octave = (int) Math.round(Math.log10(frequency_Hz / LOWEST_OCTAVE_HZ) / 0.3);
        return octave < 0 || octave >= octaves_dB.length ? Double.NEGATIVE_INFINITY
                : octaves_dB[octave] - sum_dB - 10 * Math.log10(fraction);
    }
}
