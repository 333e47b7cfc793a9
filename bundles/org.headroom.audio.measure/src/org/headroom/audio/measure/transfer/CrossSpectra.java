/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.transfer;

import java.util.ArrayDeque;

/** Averages of the power spectra of two signals and of their cross spectrum, bin by bin. */
final class CrossSpectra {

    private record Frame(double[] xx, double[] yy, double[] re, double[] im) {
        Frame(int bins) {
            this(new double[bins], new double[bins], new double[bins], new double[bins]);
        }

        void add(Frame other, double own, double others) {
            for (int k = 0; k < xx.length; k++) {
                xx[k] = own * xx[k] + others * other.xx[k];
                yy[k] = own * yy[k] + others * other.yy[k];
                re[k] = own * re[k] + others * other.re[k];
                im[k] = own * im[k] + others * other.im[k];
            }
        }
    }

    private final Averaging averaging;
    private final Frame sum;
    private final ArrayDeque<Frame> kept = new ArrayDeque<>();
    private final int bins;
    private long count;

    CrossSpectra(int bins, Averaging averaging) {
        this.bins = bins;
        this.averaging = averaging;
        this.sum = new Frame(bins);
    }

    /** Adds the spectra of one piece of both signals. */
    void add(double[] xRe, double[] xIm, double[] yRe, double[] yIm) {
        var frame = frame(xRe, xIm, yRe, yIm);
        count++;
        switch (averaging) {
            case Averaging.Infinite() -> sum.add(frame, 1, 1);
            case Averaging.Exponential(double weight) -> sum.add(frame, count == 1 ? 0 : 1 - weight, count == 1 ? 1 : weight);
            case Averaging.Fifo(int depth) -> {
                kept.addLast(frame);
                if (kept.size() > depth) {
                    kept.removeFirst();
                }
                // Summed anew: taking the oldest away again would leave its rounding behind.
                sum.add(frame, 0, 0);
                kept.forEach(each -> sum.add(each, 1, 1));
            }
        }
    }

    private Frame frame(double[] xRe, double[] xIm, double[] yRe, double[] yIm) {
        var frame = new Frame(bins);
        for (int k = 0; k < bins; k++) {
            frame.xx[k] = xRe[k] * xRe[k] + xIm[k] * xIm[k];
            frame.yy[k] = yRe[k] * yRe[k] + yIm[k] * yIm[k];
            frame.re[k] = xRe[k] * yRe[k] + xIm[k] * yIm[k];
            frame.im[k] = xRe[k] * yIm[k] - xIm[k] * yRe[k];
        }
        return frame;
    }

    long count() {
        return count;
    }

    /** Response from the first signal to the second: cross spectrum over power of the first (H1). */
    void response(double[] re, double[] im) {
        for (int k = 0; k < bins; k++) {
            re[k] = sum.re[k] / sum.xx[k];
            im[k] = sum.im[k] / sum.xx[k];
        }
    }

    /** Ratio of the powers of both signals, whatever their phases. */
    void powerRatio(double[] ratio) {
        for (int k = 0; k < bins; k++) {
            ratio[k] = sum.yy[k] / sum.xx[k];
        }
    }

    /** γ²: share of the second signal's power that follows from the first. */
    void coherence(double[] squared) {
        for (int k = 0; k < bins; k++) {
            double both = sum.xx[k] * sum.yy[k];
            squared[k] = both > 0 ? Math.min(1, (sum.re[k] * sum.re[k] + sum.im[k] * sum.im[k]) / both) : 0;
        }
    }
}
