/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.field;

/**
 * Loops over all frequencies at once. They have no branches and no calls, and one purpose each, so that the compiler turns them into vector instructions; exponential,
 * sine and cosine are polynomials for that reason.
 */
final class Spectra {

    /** Adding it and taking it away rounds to a whole number. */
    private static final double ROUND = 0x1.8p52;

    private static final double S0 = Math.PI;
    private static final double S1 = -5.16771278004997;
    private static final double S2 = 2.550164039877345;
    private static final double S3 = -0.5992645293207921;
    private static final double S4 = 0.08214588661112823;
    private static final double S5 = -0.00737043094571435;
    private static final double S6 = 4.66302805767612e-4;
    private static final double C1 = -4.934802200544679;
    private static final double C2 = 4.058712126416768;
    private static final double C3 = -1.3352627688545893;
    private static final double C4 = 0.2353306303588935;
    private static final double C5 = -0.02580689139001406;
    private static final double C6 = 0.0019295743094039230;
    private static final double C7 = -1.0463810492484570e-4;

    private Spectra() {
    }

    /**
     * Multiplies gains with a pressure, a factor, and exp(absorption · way). The exponential is that of a 64th, by its Taylor series, raised again; its relative error is
     * below 1e-6 down to exp(−8).
     */
    static void attenuate(double[] gain, double[] pressure, double factor, double[] absorption, double way) {
        double part = way / 64;
        for (int i = 0; i < gain.length; i++) {
            double x = absorption[i] * part;
            double p = 1 + x * (1 + x * (1.0 / 2 + x * (1.0 / 6 + x * (1.0 / 24 + x * (1.0 / 120)))));
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            gain[i] *= pressure[i] * factor * p;
        }
    }

    /**
     * Sine and cosine of 2π · frequency · time. The turn is reduced to ±½; sine and cosine of half of it are Taylor series (error below 1e-9), doubled by the double-angle
     * formulas.
     */
    static void turn(double[] frequency, double time, double[] sine, double[] cosine) {
        for (int i = 0; i < sine.length; i++) {
            double x = frequency[i] * time;
            sine[i] = x - ((x + ROUND) - ROUND);
        }
        for (int i = 0; i < sine.length; i++) {
            double y = sine[i] * sine[i];
            cosine[i] = 1 + y * (C1 + y * (C2 + y * (C3 + y * (C4 + y * (C5 + y * (C6 + y * C7))))));
        }
        for (int i = 0; i < sine.length; i++) {
            double x = sine[i];
            double y = x * x;
            sine[i] = x * (S0 + y * (S1 + y * (S2 + y * (S3 + y * (S4 + y * (S5 + y * S6))))));
        }
        for (int i = 0; i < sine.length; i++) {
            double half = sine[i];
            sine[i] = 2 * half * cosine[i];
            cosine[i] = 1 - 2 * half * half;
        }
    }

    /** Adds sign · a · b. */
    static void addProduct(double[] sum, double[] a, double[] b, double sign) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += sign * a[i] * b[i];
        }
    }
}
