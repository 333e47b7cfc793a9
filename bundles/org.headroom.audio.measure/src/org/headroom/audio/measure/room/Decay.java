/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.room;

import java.util.OptionalDouble;

/**
 * How sound dies away after an impulse: Schroeder's backward integral of the squared response, from which reverberation times are read by a straight line. What lies
 * below the noise of the recording is left out, and the energy that lies behind is put back as the decay foretells.
 * <p>
 * Sources: ISO 3382-1, 5.3.3 and annex A; A. Lundeby et al., Acustica 81 (1995), for the point where the noise begins, here found by blocks of 20 ms.
 */
public final class Decay {

    private static final double BLOCK_S = 0.02;
    private static final double NOISE_SHARE = 0.1;
    /** Blocks must stand so far above the noise to count [dB]. */
    private static final double ABOVE_DB = 6;
    /** A straight line below this correlation is no decay. */
    private static final double STRAIGHT = 0.99;

    private final double[] curve_dB;
    private final double sampleRate_Hz;
    private final double range_dB;

    /** @param response impulse response, the direct sound first */
    public Decay(double[] response, double sampleRate_Hz) {
        this.sampleRate_Hz = sampleRate_Hz;
        int block = (int) Math.round(BLOCK_S * sampleRate_Hz);
        double noise = noise(response);
        int end = end(response, block, noise);
        curve_dB = new double[end];
        double rest = behind(response, block, end, noise);
        double sum = rest;
        for (int n = end - 1; n >= 0; n--) {
            sum += Math.max(0, response[n] * response[n] - noise);
            curve_dB[n] = sum;
        }
        double whole = end == 0 ? 0 : curve_dB[0];
        for (int n = 0; n < end; n++) {
            curve_dB[n] = 10 * Math.log10(curve_dB[n] / whole);
        }
        range_dB = end == 0 || !(whole > 0) ? 0 : -curve_dB[end - 1];
    }

    /** Mean square of the last tenth. */
    private static double noise(double[] response) {
        int from = (int) (response.length * (1 - NOISE_SHARE));
        double sum = 0;
        for (int n = from; n < response.length; n++) {
            sum += response[n] * response[n];
        }
        return response.length == from ? 0 : sum / (response.length - from);
    }

    private static double power(double[] response, int from, int to) {
        double sum = 0;
        for (int n = from; n < to; n++) {
            sum += response[n] * response[n];
        }
        return sum / (to - from);
    }

    private static int end(double[] response, int block, double noise) {
        double least = noise * Math.pow(10, ABOVE_DB / 10);
        int from = 0;
        while (from + block <= response.length && power(response, from, from + block) > least) {
            from += block;
        }
        return from;
    }

    /** Energy behind the end if it died away as it did before: a geometric series of blocks. */
    private static double behind(double[] response, int block, int end, double noise) {
        int blocks = end / block;
        if (blocks < 8) {
            return 0;
        }
        int quarter = blocks / 4;
        double last = power(response, end - quarter * block, end) - noise;
        double before = power(response, end - 2 * quarter * block, end - quarter * block) - noise;
        if (!(last > 0 && before > last)) {
            return 0;
        }
        double each = Math.pow(last / before, 1.0 / (quarter * (double) block));
        double start = last * quarter * block * (1 - each) / (1 - Math.pow(each, quarter * (double) block));
        return start * Math.pow(each, quarter * (double) block) / (1 - each);
    }

    /** How far the decay can be followed before noise covers it [dB]. */
    public double range_dB() {
        return range_dB;
    }

    /** Reverberation time from −5 dB to −25 dB [s]; empty when the decay cannot be followed as far or is not straight. */
    public OptionalDouble t20_s() {
        return time(-5, -25);
    }

    /** Reverberation time from −5 dB to −35 dB [s]. */
    public OptionalDouble t30_s() {
        return time(-5, -35);
    }

    /** Early decay time, from 0 dB to −10 dB [s]. */
    public OptionalDouble edt_s() {
        return time(0, -10);
    }

    private OptionalDouble time(double from_dB, double to_dB) {
        int first = -1;
        int last = -1;
        for (int n = 0; n < curve_dB.length && last < 0; n++) {
            if (first < 0 && curve_dB[n] <= from_dB) {
                first = n;
            }
            if (curve_dB[n] <= to_dB) {
                last = n;
            }
        }
        if (first < 0 || last < first + 2) {
            return OptionalDouble.empty();
        }
        double meanX = (first + last) / 2.0;
        double meanY = 0;
        for (int n = first; n <= last; n++) {
            meanY += curve_dB[n];
        }
        meanY /= last - first + 1;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int n = first; n <= last; n++) {
            xy += (n - meanX) * (curve_dB[n] - meanY);
            xx += (n - meanX) * (n - meanX);
            yy += (curve_dB[n] - meanY) * (curve_dB[n] - meanY);
        }
        return xy < 0 && -xy / Math.sqrt(xx * yy) >= STRAIGHT ? OptionalDouble.of(-60 * xx / xy / sampleRate_Hz) : OptionalDouble.empty();
    }
}
