/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.transform;

/**
 * Discrete Fourier transform of real signals of one length, a power of two. Forward without a factor, inverse with 1/N, so that
 * both together give the signal again. Allocates nothing after it was made; one object serves one thread.
 * <p>
 * Source: Stockham's self-sorting transform with radix 4; the real signal is transformed as a complex one of half the length
 * (W. H. Press et al., Numerical Recipes, section 12.3).
 */
public final class RealFft {

    /** Shortest length. */
    public static final int SHORTEST = 4;

    private final int size;
    private final int half;
    private final double[] cos;
    private final double[] sin;
    private final double[] aRe;
    private final double[] aIm;
    private final double[] bRe;
    private final double[] bIm;

    /** @param size length of the signal in samples, a power of two from {@value #SHORTEST} on */
    public RealFft(int size) {
        if (size < SHORTEST || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("the length must be a power of two from " + SHORTEST + " on, not " + size);
        }
        this.size = size;
        this.half = size / 2;
        cos = new double[size];
        sin = new double[size];
        for (int k = 0; k < size; k++) {
            cos[k] = Math.cos(2 * Math.PI * k / size);
            sin[k] = Math.sin(2 * Math.PI * k / size);
        }
        aRe = new double[half];
        aIm = new double[half];
        bRe = new double[half];
        bIm = new double[half];
    }

    /** Length of the signal. */
    public int size() {
        return size;
    }

    /** Number of bins, from 0 Hz to half the sample rate. */
    public int bins() {
        return half + 1;
    }

    /**
     * Transforms a signal.
     *
     * @param signal {@link #size()} samples
     * @param re     receives the real parts, {@link #bins()} of them
     * @param im     receives the imaginary parts
     */
    public void forward(double[] signal, double[] re, double[] im) {
        for (int k = 0; k < half; k++) {
            aRe[k] = signal[2 * k];
            aIm[k] = signal[2 * k + 1];
        }
        boolean inFirst = transform(aRe, aIm, bRe, bIm);
        var zRe = inFirst ? aRe : bRe;
        var zIm = inFirst ? aIm : bIm;
        for (int k = 0; k <= half; k++) {
            int i = k % half;
            int j = (half - k) % half;
            double evenRe = (zRe[i] + zRe[j]) / 2;
            double evenIm = (zIm[i] - zIm[j]) / 2;
            double oddRe = (zIm[i] + zIm[j]) / 2;
            double oddIm = (zRe[j] - zRe[i]) / 2;
            re[k] = evenRe + oddRe * cos[k] + oddIm * sin[k];
            im[k] = evenIm + oddIm * cos[k] - oddRe * sin[k];
        }
    }

    /**
     * Transforms a spectrum back. The imaginary parts at 0 Hz and at half the sample rate are taken as 0.
     *
     * @param re     real parts, {@link #bins()} of them
     * @param im     imaginary parts
     * @param signal receives {@link #size()} samples
     */
    public void inverse(double[] re, double[] im, double[] signal) {
        for (int k = 0; k < half; k++) {
            int j = half - k;
            double imK = k == 0 ? 0 : im[k];
            double imJ = j == half ? 0 : im[j];
            double evenRe = (re[k] + re[j]) / 2;
            double evenIm = (imK - imJ) / 2;
            double diffRe = (re[k] - re[j]) / 2;
            double diffIm = (imK + imJ) / 2;
            double oddRe = diffRe * cos[k] - diffIm * sin[k];
            double oddIm = diffRe * sin[k] + diffIm * cos[k];
            // Real and imaginary parts change places, which turns the forward transform into the inverse one.
            aIm[k] = evenRe - oddIm;
            aRe[k] = evenIm + oddRe;
        }
        boolean inFirst = transform(aRe, aIm, bRe, bIm);
        var zRe = inFirst ? aRe : bRe;
        var zIm = inFirst ? aIm : bIm;
        for (int k = 0; k < half; k++) {
            signal[2 * k] = zIm[k] / half;
            signal[2 * k + 1] = zRe[k] / half;
        }
    }

    /** Complex transform of half the length; true when the result is in the first pair of arrays. */
    private boolean transform(double[] firstRe, double[] firstIm, double[] secondRe, double[] secondIm) {
        double[] xRe = firstRe;
        double[] xIm = firstIm;
        double[] yRe = secondRe;
        double[] yIm = secondIm;
        int n = half;
        int stride = 1;
        while (n > 1) {
            if (n % 4 == 0) {
                radix4(n, stride, xRe, xIm, yRe, yIm);
                n /= 4;
                stride *= 4;
            } else {
                radix2(stride, xRe, xIm, yRe, yIm);
                n /= 2;
                stride *= 2;
            }
            double[] re = xRe;
            double[] im = xIm;
            xRe = yRe;
            xIm = yIm;
            yRe = re;
            yIm = im;
        }
        return xRe == firstRe;
    }

    private void radix4(int n, int stride, double[] xRe, double[] xIm, double[] yRe, double[] yIm) {
        int quarter = n / 4;
        int step = size / n;
        for (int p = 0; p < quarter; p++) {
            double c1 = cos[p * step];
            double s1 = -sin[p * step];
            double c2 = cos[2 * p * step];
            double s2 = -sin[2 * p * step];
            double c3 = cos[3 * p * step];
            double s3 = -sin[3 * p * step];
            int in = stride * p;
            int next = stride * quarter;
            int out = stride * 4 * p;
            for (int q = 0; q < stride; q++) {
                int a = in + q;
                int b = a + next;
                int c = b + next;
                int d = c + next;
                double sumRe = xRe[a] + xRe[c];
                double sumIm = xIm[a] + xIm[c];
                double difRe = xRe[a] - xRe[c];
                double difIm = xIm[a] - xIm[c];
                double othRe = xRe[b] + xRe[d];
                double othIm = xIm[b] + xIm[d];
                double turRe = xIm[d] - xIm[b];
                double turIm = xRe[b] - xRe[d];
                int o = out + q;
                yRe[o] = sumRe + othRe;
                yIm[o] = sumIm + othIm;
                double re = difRe - turRe;
                double im = difIm - turIm;
                yRe[o + stride] = re * c1 - im * s1;
                yIm[o + stride] = re * s1 + im * c1;
                re = sumRe - othRe;
                im = sumIm - othIm;
                yRe[o + 2 * stride] = re * c2 - im * s2;
                yIm[o + 2 * stride] = re * s2 + im * c2;
                re = difRe + turRe;
                im = difIm + turIm;
                yRe[o + 3 * stride] = re * c3 - im * s3;
                yIm[o + 3 * stride] = re * s3 + im * c3;
            }
        }
    }

    /** The last step where the length is no power of four: no factors are left to multiply by. */
    private static void radix2(int stride, double[] xRe, double[] xIm, double[] yRe, double[] yIm) {
        for (int q = 0; q < stride; q++) {
            int b = q + stride;
            yRe[q] = xRe[q] + xRe[b];
            yIm[q] = xIm[q] + xIm[b];
            yRe[b] = xRe[q] - xRe[b];
            yIm[b] = xIm[q] - xIm[b];
        }
    }
}
