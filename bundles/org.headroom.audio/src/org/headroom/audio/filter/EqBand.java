/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.filter;

/**
 * One band of a parametric equaliser.
 *
 * @param kind         what it does
 * @param frequency_Hz centre or corner
 * @param gain_dB      −60 to 60; without effect for a notch and a pass
 * @param q            0.05 to 100
 */
public record EqBand(Kind kind, double frequency_Hz, double gain_dB, double q) {

    /** What a band does. */
    public enum Kind { BELL, LOW_SHELF, HIGH_SHELF, NOTCH, ALL_PASS }

    /** Its filter. */
    public Biquad filter(double sampleRate_Hz) {
        return switch (kind) {
            case BELL -> Biquad.bell(frequency_Hz, gain_dB, q, sampleRate_Hz);
            case LOW_SHELF -> Biquad.lowShelf(frequency_Hz, gain_dB, q, sampleRate_Hz);
            case HIGH_SHELF -> Biquad.highShelf(frequency_Hz, gain_dB, q, sampleRate_Hz);
            case NOTCH -> Biquad.notch(frequency_Hz, q, sampleRate_Hz);
            case ALL_PASS -> Biquad.allPass(frequency_Hz, q, sampleRate_Hz);
        };
    }
}
