/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.transfer;

/**
 * What fades a piece of a signal in and out before it is transformed. Source of the coefficients: F. J. Harris, Proceedings of the IEEE 66 (1978); flat top after
 * ISO 18431-2.
 */
public enum Window {
    RECTANGULAR(1),
    HANN(0.5, 0.5),
    HAMMING(0.54, 0.46),
    BLACKMAN_HARRIS(0.35875, 0.48829, 0.14128, 0.01168),
    FLAT_TOP(1 / 4.6386, 1.933 / 4.6386, 1.286 / 4.6386, 0.388 / 4.6386, 0.0322 / 4.6386);

    private final double[] coefficients;

    Window(double... coefficients) {
        this.coefficients = coefficients;
    }

    /** The window, periodic as a transform wants it. */
    public double[] samples(int size) {
        var window = new double[size];
        for (int n = 0; n < size; n++) {
            double sign = 1;
            for (int k = 0; k < coefficients.length; k++) {
                window[n] += sign * coefficients[k] * Math.cos(2 * Math.PI * k * n / size);
                sign = -sign;
            }
        }
        return window;
    }

    /** Mean of the window: by how much a sine appears smaller. */
    public double coherentGain() {
        return coefficients[0];
    }

    /** Bandwidth of a filter that lets as much noise pass as one bin does, in bins. */
    public double noiseBandwidth_bins() {
        double power = coefficients[0] * coefficients[0];
        for (int k = 1; k < coefficients.length; k++) {
            power += coefficients[k] * coefficients[k] / 2;
        }
        return power / (coefficients[0] * coefficients[0]);
    }
}
