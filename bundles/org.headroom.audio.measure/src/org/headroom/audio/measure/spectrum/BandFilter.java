/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.spectrum;

import java.util.ArrayList;
import java.util.List;

import org.headroom.audio.filter.Biquad;
import org.headroom.audio.filter.Cascade;

/**
 * A band of a fraction of an octave: a Butterworth band pass of eighth order whose edges lie where the standard puts them. Calculated after IEC
 * 61260-1, within the limits of its class 1 up to an upper edge of 0.45 of the sample rate.
 */
public final class BandFilter {

    /** Ratio of an octave, base ten. */
    public static final double OCTAVE = Math.pow(10, 0.3);

    private static final int PROTOTYPE_ORDER = 4;

    private BandFilter() {
    }

    /**
     * Exact centre of a band, 0 being that at 1 kHz or, where the fraction is even, the one above it.
     *
     * @param fraction 1 for octaves, 3 for thirds, to 48
     */
    public static double centre_Hz(int band, int fraction) {
        double steps = fraction % 2 == 1 ? band : band + 0.5;
        return 1000 * Math.pow(OCTAVE, steps / fraction);
    }

    /** A filter of its own for one channel. */
    public static Cascade of(double centre_Hz, int fraction, double sampleRate_Hz) {
        double half = Math.pow(OCTAVE, 1.0 / (2 * fraction));
        double low = Math.tan(Math.PI * centre_Hz / half / sampleRate_Hz);
        double high = Math.tan(Math.PI * centre_Hz * half / sampleRate_Hz);
        if (fraction < 1 || fraction > 48 || !(centre_Hz > 0) || !(centre_Hz * half < 0.5 * sampleRate_Hz)) {
            throw new IllegalArgumentException("no band at " + centre_Hz + " Hz of 1/" + fraction + " octave at " + sampleRate_Hz + " Hz");
        }
        double middle2 = low * high;
        double width = high - low;
        var sections = new ArrayList<Biquad>();
        for (int pole = 0; pole < PROTOTYPE_ORDER / 2; pole++) {
            double angle = Math.PI * (2 * pole + 1) / (2 * PROTOTYPE_ORDER);
            pair(-Math.sin(angle), Math.cos(angle), width, middle2, sections);
        }
        return new Cascade(sections);
    }

    /** A pole p of the prototype and its mirror image become the roots of {@code s² − p B s + w² = 0} and theirs. */
    private static void pair(double re, double im, double width, double middle2, List<Biquad> sections) {
        double halfRe = re * width / 2;
        double halfIm = im * width / 2;
        // root of (pB/2)² − w²
        double squareRe = halfRe * halfRe - halfIm * halfIm - middle2;
        double squareIm = 2 * halfRe * halfIm;
        double size = Math.hypot(squareRe, squareIm);
        double rootRe = Math.sqrt((size + squareRe) / 2);
        double rootIm = Math.copySign(Math.sqrt((size - squareRe) / 2), squareIm);
        sections.add(resonance(halfRe + rootRe, halfIm + rootIm, width));
        sections.add(resonance(halfRe - rootRe, halfIm - rootIm, width));
    }

    /** {@code B s / (s² − 2 Re s + |p|²)} with s = (1 − z⁻¹)/(1 + z⁻¹). */
    private static Biquad resonance(double re, double im, double width) {
        double size2 = re * re + im * im;
        double a0 = 1 - 2 * re + size2;
        return new Biquad(width / a0, 0, -width / a0, 2 * (size2 - 1) / a0, (1 + 2 * re + size2) / a0);
    }
}
