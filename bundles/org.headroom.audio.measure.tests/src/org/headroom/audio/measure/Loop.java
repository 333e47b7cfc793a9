/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure;

import java.util.Random;

/** A system of known delay, gain and noise, reckoned by the definition of a band-limited delay. */
public final class Loop {

    private static final int REACH = 64;

    private Loop() {
    }

    /** The signal later by a number of samples that need not be whole. */
    public static float[] delayed(float[] signal, double samples, double gain) {
        return resampled(signal, samples, gain, 0);
    }

    /** The signal later by a delay that grows by some millionths of the time. */
    public static float[] resampled(float[] signal, double samples, double gain, double ppm) {
        var out = new float[signal.length];
        for (int n = 0; n < out.length; n++) {
            double at = n - samples - n * ppm * 1e-6;
            int whole = (int) Math.floor(at);
            double sum = 0;
            for (int k = whole - REACH; k <= whole + REACH; k++) {
                if (k >= 0 && k < signal.length) {
                    double x = at - k;
                    double window = Math.abs(x) >= REACH ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * x / REACH);
                    sum += signal[k] * window * (Math.abs(x) < 1e-12 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
                }
            }
            out[n] = (float) (gain * sum);
        }
        return out;
    }

    /** The signal with noise of a root mean square of its own. */
    public static float[] noisy(float[] signal, double rms, long seed) {
        var random = new Random(seed);
        var out = new float[signal.length];
        for (int n = 0; n < out.length; n++) {
            out[n] = (float) (signal[n] + rms * random.nextGaussian());
        }
        return out;
    }
}
