/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.mix;

import org.headroom.audio.process.MonoProcessor;

/** A gain that may be turned from one other thread; it moves in a straight line over a block, so that nothing clicks. */
public final class Gain implements MonoProcessor {

    private volatile float wanted;
    private float now;

    /** @param factor of amplitude, negative to turn polarity */
    public Gain(double factor) {
        set(factor);
        now = wanted;
    }

    public static Gain ofDecibels(double gain_dB) {
        return new Gain(Math.pow(10, gain_dB / 20));
    }

    /** Turns to another factor by the end of the next block. */
    public void set(double factor) {
        if (!(Math.abs(factor) <= 1000)) {
            throw new IllegalArgumentException("gain must be at most 1000, not " + factor);
        }
        wanted = (float) factor;
    }

    @Override
    public void process(float[] block, int frames) {
        float target = wanted;
        if (target == now) {
            for (int n = 0; n < frames; n++) {
                block[n] *= target;
            }
            return;
        }
        float step = (target - now) / frames;
        for (int n = 0; n < frames; n++) {
            block[n] *= now + step * (n + 1);
        }
        now = target;
    }

    @Override
    public void reset() {
        now = wanted;
    }
}
