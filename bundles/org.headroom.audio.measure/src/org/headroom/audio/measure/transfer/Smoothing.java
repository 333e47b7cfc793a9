/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.transfer;

/**
 * Smooths a transfer function over fractions of an octave: each bin becomes the mean over a band as wide as the fraction, in which the
 * power is averaged for the magnitude and the complex value for the phase, so that a steep phase does not dig holes.
 */
public final class Smoothing {

    private Smoothing() {
    }

    /** @param fraction 1 for an octave, 48 for a 48th; at least 1 */
    public static TransferFunction octave(TransferFunction function, int fraction) {
        if (fraction < 1) {
            throw new IllegalArgumentException("smoothing goes over 1/1 to 1/48 octave, not over 1/" + fraction);
        }
        int bins = function.bins();
        var re = function.re();
        var im = function.im();
        var sumRe = sums(re);
        var sumIm = sums(im);
        var power = new double[bins];
        for (int k = 0; k < bins; k++) {
            power[k] = re[k] * re[k] + im[k] * im[k];
        }
        var sumPower = sums(power);
        double half = Math.pow(2, 0.5 / fraction);
        for (int k = 1; k < bins; k++) {
            int low = (int) Math.clamp(Math.round(k / half), 1, k);
            int high = (int) Math.clamp(Math.round(k * half), k, bins - 1);
            double width = high - low + 1;
            double magnitude = Math.sqrt((sumPower[high + 1] - sumPower[low]) / width);
            double meanRe = sumRe[high + 1] - sumRe[low];
            double meanIm = sumIm[high + 1] - sumIm[low];
            double length = Math.hypot(meanRe, meanIm);
            re[k] = length > 0 ? magnitude * meanRe / length : magnitude;
            im[k] = length > 0 ? magnitude * meanIm / length : 0;
        }
        return new TransferFunction(function.sampleRate_Hz(), re, im, function.coherenceSquared());
    }

    private static double[] sums(double[] values) {
        var sums = new double[values.length + 1];
        for (int k = 0; k < values.length; k++) {
            sums[k + 1] = sums[k] + (Double.isFinite(values[k]) ? values[k] : 0);
        }
        return sums;
    }
}
