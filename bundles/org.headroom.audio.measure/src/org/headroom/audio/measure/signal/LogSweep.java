/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.signal;

/**
 * A sine whose frequency rises by the same factor in the same time, then silence. Its spectrum falls with 3 dB an octave.
 * <p>
 * Source: A. Farina, Simultaneous measurement of impulse response and distortion with a swept-sine technique, AES preprint 5093 (2000).
 */
public final class LogSweep implements TestSignal {

    private final double start_Hz;
    private final double growth_s;
    private final double duration_s;
    private final double amplitude;
    private final double sampleRate_Hz;
    private final int fade;
    private long position;

    /**
     * @param start_Hz      first frequency, above 0
     * @param end_Hz        last frequency, above the first and at most half the sample rate
     * @param duration_s    of the sweep
     * @param amplitude     peak, full scale 1
     * @param sampleRate_Hz sample rate
     */
    public LogSweep(double start_Hz, double end_Hz, double duration_s, double amplitude, double sampleRate_Hz) {
        if (!(start_Hz > 0) || !(end_Hz > start_Hz) || end_Hz > sampleRate_Hz / 2 || !(duration_s > 0)) {
            throw new IllegalArgumentException(
                    "no sweep from " + start_Hz + " Hz to " + end_Hz + " Hz in " + duration_s + " s at " + sampleRate_Hz + " Hz");
        }
        this.start_Hz = start_Hz;
        this.growth_s = duration_s / Math.log(end_Hz / start_Hz);
        this.duration_s = duration_s;
        this.amplitude = amplitude;
        this.sampleRate_Hz = sampleRate_Hz;
        this.fade = (int) Math.min(0.01 * sampleRate_Hz, 0.05 * duration_s * sampleRate_Hz);
    }

    /** Length of the sweep in samples. */
    public int frames() {
        return (int) Math.round(duration_s * sampleRate_Hz);
    }

    /**
     * What gives the impulse response at {@link #frames()} − 1 when a recording of the sweep is convolved with it: the sweep backwards, its
     * level rising by 6 dB an octave, with a gain of 1 between first and last frequency.
     */
    public float[] inverse() {
        var sweep = samples(frames());
        // Stationary phase: the spectrum at f is a·fs/2·√(K/f), K the time in which f grows e-fold; the envelope multiplies it by f/f1.
        double gain = amplitude * amplitude * growth_s * sampleRate_Hz * sampleRate_Hz / (4 * start_Hz);
        var inverse = new float[sweep.length];
        for (int n = 0; n < sweep.length; n++) {
            inverse[sweep.length - 1 - n] = (float) (sweep[n] * Math.exp(n / sampleRate_Hz / growth_s) / gain);
        }
        return inverse;
    }

    @Override
    public void fill(float[] block, int from, int frames) {
        int length = frames();
        for (int n = from; n < from + frames; n++) {
            long at = position++;
            if (at >= length) {
                block[n] = 0;
                continue;
            }
            double cycles = start_Hz * growth_s * Math.expm1(at / sampleRate_Hz / growth_s);
            double edge = Math.min(1, Math.min(at, length - 1 - at) / (double) Math.max(1, fade));
            double rise = 0.5 - 0.5 * Math.cos(Math.PI * edge);
            block[n] = (float) (amplitude * rise * Math.sin(2 * Math.PI * (cycles - Math.floor(cycles))));
        }
    }

    @Override
    public void reset() {
        position = 0;
    }
}
