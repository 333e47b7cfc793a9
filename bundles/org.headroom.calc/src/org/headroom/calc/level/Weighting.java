/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import org.headroom.calc.internal.Require;

/**
 * Frequency weightings A and C in dB. Source: the pole frequencies and formulas of IEC 61672-1, Annex E. The tables of
 * the standard hold for exact mid-band frequencies (15 848.9 Hz for "16 kHz").
 */
public final class Weighting {

    private static final double F1 = 20.598997;
    private static final double F2 = 107.65265;
    private static final double F3 = 737.86223;
    private static final double F4 = 12194.217;

    private Weighting() {
    }

    /** A-weighting at a frequency > 0 in Hz: 0 dB at 1 kHz. */
    public static double a_dB(double frequency_Hz) {
        var f2 = square(frequency_Hz);
        return 20 * Math.log10(F4 * F4 * f2 * f2 / ((f2 + F1 * F1)
                * Math.sqrt((f2 + F2 * F2) * (f2 + F3 * F3)) * (f2 + F4 * F4))) + 1.99966;
    }

    /** C-weighting at a frequency > 0 in Hz: 0 dB at 1 kHz. */
    public static double c_dB(double frequency_Hz) {
        var f2 = square(frequency_Hz);
        return 20 * Math.log10(F4 * F4 * f2 / ((f2 + F1 * F1) * (f2 + F4 * F4))) + 0.06190;
    }

    private static double square(double frequency_Hz) {
        return Require.positive("frequency", frequency_Hz) * frequency_Hz;
    }
}
