/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.signal;

/** A sine that starts at 0. */
public final class Sine implements TestSignal {

    private final double step;
    private final double amplitude;
    private long position;

    /**
     * @param frequency_Hz  above 0 and below half the sample rate
     * @param amplitude     peak, full scale 1
     * @param sampleRate_Hz sample rate
     */
    public Sine(double frequency_Hz, double amplitude, double sampleRate_Hz) {
        if (!(frequency_Hz > 0) || !(frequency_Hz < sampleRate_Hz / 2)) {
            throw new IllegalArgumentException("a sine of " + frequency_Hz + " Hz does not exist at " + sampleRate_Hz + " Hz");
        }
        this.step = frequency_Hz / sampleRate_Hz;
        this.amplitude = amplitude;
    }

    @Override
    public void fill(float[] block, int from, int frames) {
        for (int n = from; n < from + frames; n++) {
            double turns = step * position++;
            block[n] = (float) (amplitude * Math.sin(2 * Math.PI * (turns - Math.floor(turns))));
        }
    }

    @Override
    public void reset() {
        position = 0;
    }
}
