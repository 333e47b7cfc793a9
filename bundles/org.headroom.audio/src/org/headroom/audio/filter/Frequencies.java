/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.filter;

/** Ranges that filters work in. */
final class Frequencies {

    private Frequencies() {
    }

    static double checked(double frequency_Hz, double sampleRate_Hz) {
        if (!(frequency_Hz > 0 && frequency_Hz < sampleRate_Hz / 2)) {
            throw new IllegalArgumentException("frequency " + frequency_Hz + " Hz does not lie between 0 and half of " + sampleRate_Hz + " Hz");
        }
        return frequency_Hz;
    }

    static double quality(double q) {
        if (!(q >= 0.05 && q <= 100)) {
            throw new IllegalArgumentException("Q must be from 0.05 to 100, not " + q);
        }
        return q;
    }

    static double gain(double gain_dB) {
        if (!(Math.abs(gain_dB) <= 60)) {
            throw new IllegalArgumentException("gain must be from -60 dB to 60 dB, not " + gain_dB);
        }
        return gain_dB;
    }
}
