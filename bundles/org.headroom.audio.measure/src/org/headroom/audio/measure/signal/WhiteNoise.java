/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.signal;

/** Noise with the same power in every Hz, evenly distributed between ± its peak; repeatable by its seed. */
public final class WhiteNoise implements TestSignal {

    private static final double TO_UNIT = 0x1.0p-53;

    private final long seed;
    private final double peak;
    private long state;

    /** @param rms root mean square, full scale 1; the peak is √3 of it */
    public WhiteNoise(double rms, long seed) {
        this.seed = seed;
        this.peak = rms * Math.sqrt(3);
        reset();
    }

    @Override
    public void fill(float[] block, int from, int frames) {
        for (int n = from; n < from + frames; n++) {
            block[n] = (float) (peak * next());
        }
    }

    /** The next number between −1 and 1. Source: splitmix64 of S. Vigna. */
    private double next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return 2 * ((z >>> 11) * TO_UNIT) - 1;
    }

    @Override
    public void reset() {
        state = seed;
    }
}
