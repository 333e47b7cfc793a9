/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.headroom.calc.transform.RealFft;

/**
 * Measures with several microphones at once against one reference, each with a delay of its own, and their average over space. The reference waits for the latest
 * microphone and every other microphone waits for it too, so that the reference is transformed once for all. One object serves one thread.
 */
public final class SpatialMeasurement {

    private final RealFft fft;
    private final double sampleRate_Hz;
    private final double[] window;
    private final int hop;
    private final CrossSpectra[] spectra;
    private final float[][] waiting;
    private final double[][] signals;
    private final double[] piece;
    private final double[] xRe;
    private final double[] xIm;
    private final double[] yRe;
    private final double[] yIm;
    private final int latest;
    private long received;
    private int filled;

    /**
     * @param size           samples of a piece, a power of two
     * @param overlap        share by which pieces overlap, from 0 and below 1
     * @param delays_samples of each microphone against the reference, not negative
     */
    public SpatialMeasurement(int size, double sampleRate_Hz, Window window, double overlap, Averaging averaging, int... delays_samples) {
        if (delays_samples.length == 0 || Arrays.stream(delays_samples).anyMatch(delay -> delay < 0) || !(overlap >= 0 && overlap < 1)) {
            throw new IllegalArgumentException("no measurement with delays of " + Arrays.toString(delays_samples) + " samples, overlap " + overlap);
        }
        this.fft = new RealFft(size);
        this.sampleRate_Hz = sampleRate_Hz;
        this.window = window.samples(size);
        this.hop = (int) Math.max(1, Math.round(size * (1 - overlap)));
        this.latest = Arrays.stream(delays_samples).max().orElseThrow();
        this.spectra = new CrossSpectra[delays_samples.length];
        Arrays.setAll(spectra, microphone -> new CrossSpectra(fft.bins(), averaging));
        // The reference first, then the microphones.
        this.waiting = new float[delays_samples.length + 1][];
        waiting[0] = new float[latest];
        for (int microphone = 0; microphone < delays_samples.length; microphone++) {
            waiting[microphone + 1] = new float[latest - delays_samples[microphone]];
        }
        this.signals = new double[delays_samples.length + 1][size];
        this.piece = new double[size];
        this.xRe = new double[fft.bins()];
        this.xIm = new double[fft.bins()];
        this.yRe = new double[fft.bins()];
        this.yIm = new double[fft.bins()];
    }

    /** Takes samples that were recorded at the same time. @param microphones as many channels as there are delays */
    public void add(float[] reference, float[][] microphones, int frames) {
        for (int n = 0; n < frames; n++) {
            signals[0][filled] = held(0, reference[n]);
            for (int microphone = 0; microphone < spectra.length; microphone++) {
                signals[microphone + 1][filled] = held(microphone + 1, microphones[microphone][n]);
            }
            received++;
            if (received <= latest) {
                continue;
            }
            filled++;
            if (filled == piece.length) {
                transform();
                for (double[] signal : signals) {
                    System.arraycopy(signal, hop, signal, 0, piece.length - hop);
                }
                filled = piece.length - hop;
            }
        }
    }

    private float held(int channel, float sample) {
        var line = waiting[channel];
        if (line.length == 0) {
            return sample;
        }
        int slot = (int) (received % line.length);
        float held = line[slot];
        line[slot] = sample;
        return held;
    }

    private void transform() {
        spectrum(signals[0], xRe, xIm);
        for (int microphone = 0; microphone < spectra.length; microphone++) {
            spectrum(signals[microphone + 1], yRe, yIm);
            spectra[microphone].add(xRe, xIm, yRe, yIm);
        }
    }

    private void spectrum(double[] signal, double[] re, double[] im) {
        for (int n = 0; n < piece.length; n++) {
            piece[n] = signal[n] * window[n];
        }
        fft.forward(piece, re, im);
    }

    /** Number of microphones. */
    public int microphones() {
        return spectra.length;
    }

    /** What one microphone tells so far; empty until the first piece is complete. */
    public Optional<TransferFunction> result(int microphone) {
        if (spectra[microphone].count() == 0) {
            return Optional.empty();
        }
        var re = new double[fft.bins()];
        var im = new double[fft.bins()];
        var coherence = new double[fft.bins()];
        spectra[microphone].response(re, im);
        spectra[microphone].coherence(coherence);
        return Optional.of(new TransferFunction(sampleRate_Hz, re, im, coherence));
    }

    /**
     * The average over space: of powers, for phases differ from place to place. Its phase is 0, its coherence the mean.
     */
    public Optional<TransferFunction> average() {
        List<TransferFunction> all = new ArrayList<>();
        for (int microphone = 0; microphone < spectra.length; microphone++) {
            result(microphone).ifPresent(all::add);
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var size = new double[fft.bins()];
        var coherence = new double[fft.bins()];
        for (TransferFunction each : all) {
            for (int k = 0; k < size.length; k++) {
                size[k] += Math.pow(10, each.magnitude_dB(k) / 10) / all.size();
                coherence[k] += each.coherenceSquared(k) / all.size();
            }
        }
        return Optional.of(new TransferFunction(sampleRate_Hz, Arrays.stream(size).map(Math::sqrt).toArray(), new double[size.length], coherence));
    }
}
