/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.measurement;

import org.headroom.calc.internal.Require;

/** Time and frequency resolution of a Fourier transform of N samples. */
public final class FftResolution {

    private FftResolution() {
    }

    /** Length of the window {@code N / fs} in s. */
    public static double window_s(double samples, double sampleRate_Hz) {
        return Require.positive("samples", samples) / Require.positive("sample rate", sampleRate_Hz);
    }

    /** Distance of the bins {@code fs / N} in Hz. */
    public static double bin_Hz(double samples, double sampleRate_Hz) {
        return Require.positive("sample rate", sampleRate_Hz) / Require.positive("samples", samples);
    }
}
