/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.level;

import java.util.ArrayList;
import java.util.List;

import org.headroom.audio.filter.Biquad;
import org.headroom.audio.filter.Cascade;

/**
 * How much each frequency counts in a sound level, as filters for samples. Within 0.3 dB of the analogue curve up to a third of the sample
 * rate: the two poles at 12.2 kHz are fitted at zero and at 0.35 of the rate, the others are bilinear transforms.
 * <p>
 * Source of the poles: IEC 61672-1, annex E.
 */
public enum FrequencyWeighting {

    /** As the ear at low levels. */
    A(true, new double[] {107.65265, 737.86223}, 1.99966),
    /** As the ear at high levels. */
    C(true, new double[0], 0.06190),
    /** Everything alike. */
    Z(false, new double[0], 0);

    private static final double F1_HZ = 20.598997;
    private static final double F4_HZ = 12194.217;
    private static final double FITTED_AT = 0.35;

    private final boolean weighted;
    private final double[] further_Hz;
    private final double gain_dB;

    FrequencyWeighting(boolean weighted, double[] further_Hz, double gain_dB) {
        this.weighted = weighted;
        this.further_Hz = further_Hz;
        this.gain_dB = gain_dB;
    }

    /** A filter of its own for one channel. */
    public Cascade filter(double sampleRate_Hz) {
        if (!weighted) {
            return new Cascade(List.of(Biquad.UNITY));
        }
        var sections = new ArrayList<Biquad>();
        sections.add(highPass(F1_HZ, sampleRate_Hz));
        sections.add(highPass(F1_HZ, sampleRate_Hz));
        for (double pole_Hz : further_Hz) {
            sections.add(highPass(pole_Hz, sampleRate_Hz));
        }
        sections.add(lowPass(sampleRate_Hz));
        sections.add(lowPass(sampleRate_Hz));
        double gain = Math.pow(10, gain_dB / 20);
        var first = sections.getFirst();
        sections.set(0, new Biquad(gain * first.b0(), gain * first.b1(), 0, first.a1(), 0));
        return new Cascade(sections);
    }

    private static Biquad highPass(double pole_Hz, double sampleRate_Hz) {
        double k = Math.tan(Math.PI * pole_Hz / sampleRate_Hz);
        return new Biquad(1 / (1 + k), -1 / (1 + k), 0, (k - 1) / (1 + k), 0);
    }

    /** {@code (b0 + b1 z⁻¹) / (1 − p z⁻¹)}, its pole where sampling puts it, its zero so that the level is right where it is fitted. */
    private static Biquad lowPass(double sampleRate_Hz) {
        double pole = Math.exp(-2 * Math.PI * F4_HZ / sampleRate_Hz);
        double w = 2 * Math.PI * FITTED_AT;
        double wanted = 1 / (1 + Math.pow(FITTED_AT * sampleRate_Hz / F4_HZ, 2));
        double denominator = 1 - 2 * pole * Math.cos(w) + pole * pole;
        double sum = 1 - pole;
        double product = (sum * sum - wanted * denominator) / (2 * (1 - Math.cos(w)));
        double root = Math.sqrt(Math.max(0, sum * sum - 4 * product));
        return new Biquad((sum + root) / 2, (sum - root) / 2, 0, -pole, 0);
    }
}
