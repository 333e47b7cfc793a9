/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.signal;

import java.util.Random;

import org.headroom.calc.transform.RealFft;

/**
 * Noise with the same power in every octave between two frequencies and nothing outside, that repeats after a power of two of samples. A window of that
 * length, or of a multiple of it, sees the same spectrum wherever it begins, so that no averaging is needed ("periodic pink"); with a
 * long period it serves as random pink noise.
 */
public final class PinkNoise implements TestSignal {

    private final float[] period;
    private int position;

    /**
     * @param samples       after which it repeats, a power of two
     * @param low_Hz        lowest frequency
     * @param high_Hz       highest frequency, at most half the sample rate
     * @param rms           root mean square, full scale 1
     * @param sampleRate_Hz sample rate
     * @param seed          of the phases
     */
    public PinkNoise(int samples, double low_Hz, double high_Hz, double rms, double sampleRate_Hz, long seed) {
        if (!(low_Hz > 0) || !(high_Hz > low_Hz) || high_Hz > sampleRate_Hz / 2) {
            throw new IllegalArgumentException("no noise from " + low_Hz + " Hz to " + high_Hz + " Hz at " + sampleRate_Hz + " Hz");
        }
        var fft = new RealFft(samples);
        var random = new Random(seed);
        var re = new double[fft.bins()];
        var im = new double[fft.bins()];
        for (int k = 1; k < fft.bins() - 1; k++) {
            double frequency_Hz = k * sampleRate_Hz / samples;
            double phase = 2 * Math.PI * random.nextDouble();
            if (frequency_Hz >= low_Hz && frequency_Hz <= high_Hz) {
                re[k] = Math.cos(phase) / Math.sqrt(frequency_Hz);
                im[k] = Math.sin(phase) / Math.sqrt(frequency_Hz);
            }
        }
        var signal = new double[samples];
        fft.inverse(re, im, signal);
        double power = 0;
        for (double sample : signal) {
            power += sample * sample;
        }
        if (!(power > 0)) {
            throw new IllegalArgumentException("a period of " + samples + " samples holds no frequency from " + low_Hz + " Hz to " + high_Hz + " Hz");
        }
        double gain = rms / Math.sqrt(power / samples);
        period = new float[samples];
        for (int n = 0; n < samples; n++) {
            period[n] = (float) (gain * signal[n]);
        }
    }

    @Override
    public void fill(float[] block, int from, int frames) {
        for (int n = from; n < from + frames; n++) {
            block[n] = period[position];
            position = position + 1 == period.length ? 0 : position + 1;
        }
    }

    @Override
    public void reset() {
        position = 0;
    }
}
