/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.transfer;

import java.util.Optional;

import org.headroom.calc.transform.RealFft;

/**
 * Measures what a system does by comparing what went in with what came out, while any signal plays: both are cut into overlapping pieces,
 * transformed and averaged. One object serves one thread; it takes samples in blocks of any length.
 * <p>
 * Source: J. S. Bendat, A. G. Piersol, Random Data, chapter 9: H1 estimate and ordinary coherence. The coherence of a single piece is always 1
 * and means nothing; after n pieces its bias is about (1 − γ²)² / n.
 */
public final class TransferMeasurement {

    /** What is averaged: with complex averages noise falls out; with power averages wind and movement do no harm. */
    public enum Kind {
        COMPLEX, POWER
    }

    private final RealFft fft;
    private final double sampleRate_Hz;
    private final Kind kind;
    private final double[] window;
    private final CrossSpectra spectra;
    private final double[] reference;
    private final double[] measured;
    private final double[] piece;
    private final double[] xRe;
    private final double[] xIm;
    private final double[] yRe;
    private final double[] yIm;
    private final int hop;
    private final int delay;
    private final float[] waiting;
    private long received;
    private int filled;

    /**
     * @param size           samples of a piece, a power of two
     * @param sampleRate_Hz  sample rate of both signals
     * @param window         of the pieces
     * @param overlap        share by which pieces overlap, from 0 and below 1
     * @param averaging      of the pieces
     * @param kind           what is averaged
     * @param delay_samples  by which the reference is held back, so that both tell of the same sound; not negative
     */
    public TransferMeasurement(int size, double sampleRate_Hz, Window window, double overlap, Averaging averaging, Kind kind,
            int delay_samples) {
        if (!(overlap >= 0) || overlap >= 1) {
            throw new IllegalArgumentException("pieces overlap by a share from 0 and below 1, not by " + overlap);
        }
        if (delay_samples < 0) {
            throw new IllegalArgumentException("the reference cannot be held back by " + delay_samples + " samples");
        }
        this.fft = new RealFft(size);
        this.sampleRate_Hz = sampleRate_Hz;
        this.kind = kind;
        this.window = window.samples(size);
        this.spectra = new CrossSpectra(fft.bins(), averaging);
        this.reference = new double[size];
        this.measured = new double[size];
        this.piece = new double[size];
        this.xRe = new double[fft.bins()];
        this.xIm = new double[fft.bins()];
        this.yRe = new double[fft.bins()];
        this.yIm = new double[fft.bins()];
        this.hop = (int) Math.max(1, Math.round(size * (1 - overlap)));
        this.delay = delay_samples;
        this.waiting = new float[delay_samples];
    }

    /** Takes samples of both signals that were recorded at the same time. */
    public void add(float[] referenceBlock, float[] measuredBlock, int frames) {
        for (int n = 0; n < frames; n++) {
            float held = referenceBlock[n];
            if (delay > 0) {
                int slot = (int) (received % delay);
                held = waiting[slot];
                waiting[slot] = referenceBlock[n];
            }
            received++;
            if (received <= delay) {
                continue;
            }
            reference[filled] = held;
            measured[filled] = measuredBlock[n];
            filled++;
            if (filled == reference.length) {
                transform();
                int rest = reference.length - hop;
                System.arraycopy(reference, hop, reference, 0, rest);
                System.arraycopy(measured, hop, measured, 0, rest);
                filled = rest;
            }
        }
    }

    private void transform() {
        windowed(reference);
        fft.forward(piece, xRe, xIm);
        windowed(measured);
        fft.forward(piece, yRe, yIm);
        spectra.add(xRe, xIm, yRe, yIm);
    }

    private void windowed(double[] signal) {
        for (int n = 0; n < piece.length; n++) {
            piece[n] = signal[n] * window[n];
        }
    }

    /** How many pieces are in the average, or have been. */
    public long pieces() {
        return spectra.count();
    }

    /** What is known so far; empty until the first piece is complete. Where the reference holds nothing the result is not a number. */
    public Optional<TransferFunction> result() {
        if (spectra.count() == 0) {
            return Optional.empty();
        }
        var re = new double[fft.bins()];
        var im = new double[fft.bins()];
        var coherence = new double[fft.bins()];
        spectra.response(re, im);
        spectra.coherence(coherence);
        if (kind == Kind.POWER) {
            var ratio = new double[fft.bins()];
            spectra.powerRatio(ratio);
            for (int k = 0; k < ratio.length; k++) {
                double gain = Math.sqrt(ratio[k]) / Math.hypot(re[k], im[k]);
                re[k] *= gain;
                im[k] *= gain;
            }
        }
        return Optional.of(new TransferFunction(sampleRate_Hz, re, im, coherence));
    }
}
