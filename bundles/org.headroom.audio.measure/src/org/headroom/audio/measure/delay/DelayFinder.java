/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.delay;

import org.headroom.calc.transform.RealFft;

/**
 * Finds how much later one recording is than another, between samples. The cross spectrum is brought to the same magnitude at every frequency that the
 * reference holds, so that only its phase counts and the peak is sharp whatever was played (generalised cross-correlation with phase transform).
 * <p>
 * Source: C. H. Knapp, G. C. Carter, IEEE Transactions on Acoustics, Speech, and Signal Processing 24 (1976). The peak is refined on the
 * band-limited correlation itself, not on a parabola through its samples.
 */
public final class DelayFinder {

    /** Below this share of the reference's strongest frequency the phase is noise [power ratio, −60 dB]. */
    private static final double FLOOR = 1e-6;
    private static final int REFINEMENTS = 60;

    private final RealFft fft;
    private final double sampleRate_Hz;

    /**
     * @param size          samples of each recording that are looked at, a power of two; the delay must be below half of it
     * @param sampleRate_Hz sample rate of both
     */
    public DelayFinder(int size, double sampleRate_Hz) {
        this.fft = new RealFft(2 * size);
        this.sampleRate_Hz = sampleRate_Hz;
    }

    /**
     * Compares two recordings.
     *
     * @param from first sample that is looked at in both
     * @throws IllegalArgumentException when either holds no signal or is too short
     */
    public Arrival find(float[] reference, float[] measured, int from) {
        int size = fft.size() / 2;
        if (from < 0 || from + size > reference.length || from + size > measured.length) {
            throw new IllegalArgumentException("the recordings are shorter than " + (from + size) + " samples");
        }
        var xRe = new double[fft.bins()];
        var xIm = new double[fft.bins()];
        var yRe = new double[fft.bins()];
        var yIm = new double[fft.bins()];
        fft.forward(padded(reference, from), xRe, xIm);
        fft.forward(padded(measured, from), yRe, yIm);
        whiten(xRe, xIm, yRe, yIm);
        var correlation = new double[fft.size()];
        fft.inverse(yRe, yIm, correlation);
        return refined(correlation, yRe, yIm);
    }

    private double[] padded(float[] signal, int from) {
        var padded = new double[fft.size()];
        for (int n = 0; n < fft.size() / 2; n++) {
            padded[n] = signal[from + n];
        }
        return padded;
    }

    /** Leaves in y the cross spectrum of magnitude 1, or 0 where the reference holds nothing. */
    private void whiten(double[] xRe, double[] xIm, double[] yRe, double[] yIm) {
        double strongest = 0;
        for (int k = 1; k < fft.bins() - 1; k++) {
            strongest = Math.max(strongest, xRe[k] * xRe[k] + xIm[k] * xIm[k]);
        }
        boolean silent = true;
        for (int k = 0; k < fft.bins(); k++) {
            double re = xRe[k] * yRe[k] + xIm[k] * yIm[k];
            double im = xRe[k] * yIm[k] - xIm[k] * yRe[k];
            double magnitude = Math.hypot(re, im);
            boolean heard = k > 0 && k < fft.bins() - 1 && magnitude > 0 && xRe[k] * xRe[k] + xIm[k] * xIm[k] > FLOOR * strongest;
            yRe[k] = heard ? re / magnitude : 0;
            yIm[k] = heard ? im / magnitude : 0;
            silent &= !heard;
        }
        if (silent) {
            throw new IllegalArgumentException("one of the recordings is silent");
        }
    }

    private Arrival refined(double[] correlation, double[] re, double[] im) {
        int best = 0;
        double power = 0;
        for (int n = 0; n < correlation.length; n++) {
            power += correlation[n] * correlation[n];
            if (Math.abs(correlation[n]) > Math.abs(correlation[best])) {
                best = n;
            }
        }
        double sign = Math.signum(correlation[best]);
        double peak = Math.abs(correlation[best]);
        double rest = Math.sqrt(Math.max(0, power - peak * peak) / (correlation.length - 1));
        double lag = best > correlation.length / 2 ? best - correlation.length : best;
        double delay = highest(lag, sign, re, im);
        double confidence_dB = rest > 0 ? 20 * Math.log10(peak / rest) : Double.POSITIVE_INFINITY;
        return new Arrival(delay, delay / sampleRate_Hz, sign < 0, confidence_dB);
    }

    /** Golden section on the correlation between one sample before and one after. */
    private double highest(double lag, double sign, double[] re, double[] im) {
        double ratio = (Math.sqrt(5) - 1) / 2;
        double low = lag - 1;
        double high = lag + 1;
        double left = high - ratio * (high - low);
        double right = low + ratio * (high - low);
        double atLeft = sign * correlation(left, re, im);
        double atRight = sign * correlation(right, re, im);
        for (int n = 0; n < REFINEMENTS && high - low > 1e-6; n++) {
            if (atLeft > atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - ratio * (high - low);
                atLeft = sign * correlation(left, re, im);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + ratio * (high - low);
                atRight = sign * correlation(right, re, im);
            }
        }
        return (low + high) / 2;
    }

    private double correlation(double lag, double[] re, double[] im) {
        double step = 2 * Math.PI * lag / fft.size();
        double turnRe = Math.cos(step);
        double turnIm = Math.sin(step);
        double cos = 1;
        double sin = 0;
        double sum = 0;
        for (int k = 0; k < re.length; k++) {
            sum += re[k] * cos - im[k] * sin;
            double next = cos * turnRe - sin * turnIm;
            sin = cos * turnIm + sin * turnRe;
            cos = next;
        }
        return sum;
    }
}
