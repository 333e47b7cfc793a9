/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.filter;

/**
 * Coefficients of a filter of second order, {@code H(z) = (b0 + b1 z⁻¹ + b2 z⁻²) / (1 + a1 z⁻¹ + a2 z⁻²)}.
 * <p>
 * Source of the bell, the shelves, the notch and the all-pass: R. Bristow-Johnson, Cookbook formulae for audio EQ biquad filter
 * coefficients; the others are the bilinear transform of their analogue prototype, exact at the named frequency.
 */
public record Biquad(double b0, double b1, double b2, double a1, double a2) {

    /** Passes everything unchanged. */
    public static final Biquad UNITY = new Biquad(1, 0, 0, 0, 0);

    /**
     * A section {@code (n0 + n1 s + n2 s²) / (d0 + d1 s + d2 s²)}, s = jf/f₀, made digital so that f₀ stays where it is.
     *
     * @param numerator   n0, n1, n2
     * @param denominator d0, d1, d2
     */
    static Biquad ofAnalogue(double[] numerator, double[] denominator, double f0_Hz, double sampleRate_Hz) {
        double k = Math.tan(Math.PI * Frequencies.checked(f0_Hz, sampleRate_Hz) / sampleRate_Hz);
        if (numerator[2] == 0 && denominator[2] == 0) {
            double first = denominator[0] * k + denominator[1];
            return new Biquad((numerator[0] * k + numerator[1]) / first, (numerator[0] * k - numerator[1]) / first, 0,
                    (denominator[0] * k - denominator[1]) / first, 0);
        }
        double n0 = numerator[0] * k * k;
        double n1 = numerator[1] * k;
        double n2 = numerator[2];
        double d0 = denominator[0] * k * k;
        double d1 = denominator[1] * k;
        double d2 = denominator[2];
        double a0 = d0 + d1 + d2;
        return new Biquad((n0 + n1 + n2) / a0, 2 * (n0 - n2) / a0, (n0 - n1 + n2) / a0, 2 * (d0 - d2) / a0, (d0 - d1 + d2) / a0);
    }

    /** A bell: {@code gain_dB} at the centre, nothing far away; q from 0.05 to 100. */
    public static Biquad bell(double centre_Hz, double gain_dB, double q, double sampleRate_Hz) {
        double a = Math.pow(10, Frequencies.gain(gain_dB) / 40);
        Frequencies.quality(q);
        return ofAnalogue(new double[] { 1, a / q, 1 }, new double[] { 1, 1 / (a * q), 1 }, centre_Hz, sampleRate_Hz);
    }

    /** A shelf below a frequency, where half of the gain is reached. */
    public static Biquad lowShelf(double corner_Hz, double gain_dB, double q, double sampleRate_Hz) {
        double a = Math.pow(10, Frequencies.gain(gain_dB) / 40);
        double slope = Math.sqrt(a) / Frequencies.quality(q);
        return ofAnalogue(new double[] { a * a, a * slope, a }, new double[] { 1, slope, a }, corner_Hz, sampleRate_Hz);
    }

    /** A shelf above a frequency, where half of the gain is reached. */
    public static Biquad highShelf(double corner_Hz, double gain_dB, double q, double sampleRate_Hz) {
        double a = Math.pow(10, Frequencies.gain(gain_dB) / 40);
        double slope = Math.sqrt(a) / Frequencies.quality(q);
        return ofAnalogue(new double[] { a, a * slope, a * a }, new double[] { a, slope, 1 }, corner_Hz, sampleRate_Hz);
    }

    /** Nothing at the centre, all of it elsewhere. */
    public static Biquad notch(double centre_Hz, double q, double sampleRate_Hz) {
        return ofAnalogue(new double[] { 1, 0, 1 }, new double[] { 1, 1 / Frequencies.quality(q), 1 }, centre_Hz, sampleRate_Hz);
    }

    /** All of it at the centre, less elsewhere. */
    public static Biquad bandPass(double centre_Hz, double q, double sampleRate_Hz) {
        double bandwidth = 1 / Frequencies.quality(q);
        return ofAnalogue(new double[] { 0, bandwidth, 0 }, new double[] { 1, bandwidth, 1 }, centre_Hz, sampleRate_Hz);
    }

    /** Turns the phase by 180° at the frequency, leaves the level. */
    public static Biquad allPass(double centre_Hz, double q, double sampleRate_Hz) {
        double bandwidth = 1 / Frequencies.quality(q);
        return ofAnalogue(new double[] { 1, -bandwidth, 1 }, new double[] { 1, bandwidth, 1 }, centre_Hz, sampleRate_Hz);
    }

    /** What it makes of a sine. */
    public Response response(double frequency_Hz, double sampleRate_Hz) {
        double w = 2 * Math.PI * frequency_Hz / sampleRate_Hz;
        double c1 = Math.cos(w);
        double s1 = Math.sin(w);
        double c2 = Math.cos(2 * w);
        double s2 = Math.sin(2 * w);
        var numerator = new Response(b0 + b1 * c1 + b2 * c2, -b1 * s1 - b2 * s2);
        return numerator.over(new Response(1 + a1 * c1 + a2 * c2, -a1 * s1 - a2 * s2));
    }

    /** Whether what it heard once fades away. */
    public boolean stable() {
        return Math.abs(a2) < 1 && Math.abs(a1) < 1 + a2;
    }
}
