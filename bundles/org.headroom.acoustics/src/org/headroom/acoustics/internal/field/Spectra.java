/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.field;

/**
 * Loops over all frequencies of several points at once. They have no branches and no calls, and one purpose each, so that the compiler turns them into vector instructions of single
 * precision; sine and cosine are polynomials for that reason.
 */
final class Spectra {

    /** Adding it and taking it away rounds to a whole number. */
    private static final float ROUND = 0x1.8p23f;
    /** Bits that the high part of a number keeps: two such parts multiply without an error. */
    private static final int HIGH_MASK = 0xFFFFF000;

    private static final float S0 = (float) Math.PI;
    private static final float S1 = -5.1677127f;
    private static final float S2 = 2.5501640f;
    private static final float S3 = -0.5992645f;
    private static final float S4 = 0.08214589f;
    private static final float C1 = -4.9348022f;
    private static final float C2 = 4.0587121f;
    private static final float C3 = -1.3352628f;
    private static final float C4 = 0.23533063f;
    private static final float C5 = -0.02580689f;

    private Spectra() {
    }

    /** The part of a number that has no more than 12 bits. */
    static float high(double value) {
        return Float.intBitsToFloat(Float.floatToRawIntBits((float) value) & HIGH_MASK);
    }

    /**
     * Turns of 2π · frequency · time, reduced to ±½. Frequency and time come in a high and a low part, so that thousands of turns keep an error below 1e-6 turns.
     */
    static void turns(float[] high, float[] low, double time, float[] target) {
        float timeHigh = high(time);
        float timeLow = (float) (time - timeHigh);
        for (int i = 0; i < high.length; i++) {
            float whole = high[i] * timeHigh;
            whole -= (whole + ROUND) - ROUND;
            float turn = whole + (low[i] * timeHigh + (high[i] + low[i]) * timeLow);
            target[i] = turn - ((turn + ROUND) - ROUND);
        }
    }

    /** Sine and cosine of turns; of half the turn as Taylor series (error below 4e-6), doubled by the double-angle formulas. The sine replaces the turns. */
    static void wave(float[] turns, float[] cosine) {
        for (int i = 0; i < turns.length; i++) {
            float x = turns[i];
            float y = x * x;
            float half = x * (S0 + y * (S1 + y * (S2 + y * (S3 + y * S4))));
            float other = 1 + y * (C1 + y * (C2 + y * (C3 + y * (C4 + y * C5))));
            turns[i] = 2 * half * other;
            cosine[i] = 1 - 2 * half * half;
        }
    }

    /** Four spectra by their parts, times a fifth, and times what lies between two others. */
    static void blend(float[] a, float[] b, float[] c, float[] d, float partA, float partB, float partC, float partD, float[] axis,
            float[] near, float[] far, float part, float[] target) {
        for (int i = 0; i < target.length; i++) {
            float air = near[i] + part * (far[i] - near[i]);
            target[i] = (partA * a[i] + partB * b[i] + partC * c[i] + partD * d[i]) * axis[i] * air;
        }
    }

    /** Adds gain · cosine and takes away gain · sine. */
    static void add(float[] real, float[] imaginary, float[] gain, float[] sine, float[] cosine) {
        for (int i = 0; i < real.length; i++) {
            real[i] += gain[i] * cosine[i];
            imaginary[i] -= gain[i] * sine[i];
        }
    }

    /** Adds (gain + j quadrature) · (cosine − j sine). */
    static void addComplex(float[] real, float[] imaginary, float[] gain, float[] quadrature, float[] sine, float[] cosine) {
        for (int i = 0; i < real.length; i++) {
            real[i] += gain[i] * cosine[i] + quadrature[i] * sine[i];
            imaginary[i] += quadrature[i] * cosine[i] - gain[i] * sine[i];
        }
    }
}
