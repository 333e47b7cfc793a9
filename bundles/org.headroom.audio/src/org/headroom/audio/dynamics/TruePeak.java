/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.dynamics;

import java.util.Arrays;

/**
 * Highest value between samples, from eight times as many points by a windowed sinc of 24 points for each. Source of the method: ITU-R
 * BS.1770-5, annex 2, which asks for four times; the filter is our own. For one channel of one thread.
 */
public final class TruePeak {

    /** Frames by which the answer comes late. */
    public static final int LATE_FRAMES = 12;
    private static final int PHASES = 8;
    private static final int TAPS = 2 * LATE_FRAMES;
    private static final float[][] FILTER = filter();
    /** No value between samples is more than so many times as large as the largest of the {@code 2 ×} {@value #LATE_FRAMES} samples about it. */
    public static final float OVERSHOOT = overshoot();

    private final float[] past = new float[2 * TAPS];
    private int at;
    private int quiet = TAPS;

    private static float[][] filter() {
        var filter = new float[PHASES][TAPS];
        for (int phase = 1; phase < PHASES; phase++) {
            double sum = 0;
            for (int k = 0; k < TAPS; k++) {
                double x = k - LATE_FRAMES + 1 - phase / (double) PHASES;
                double window = 0.5 + 0.5 * Math.cos(Math.PI * x / (LATE_FRAMES + 0.5));
                filter[phase][k] = (float) (Math.sin(Math.PI * x) / (Math.PI * x) * window);
                sum += filter[phase][k];
            }
            for (int k = 0; k < TAPS; k++) {
                filter[phase][k] /= (float) sum;
            }
        }
        return filter;
    }

    private static float overshoot() {
        float most = 1;
        for (float[] phase : FILTER) {
            float sum = 0;
            for (float tap : phase) {
                sum += Math.abs(tap);
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    /**
     * Takes a sample and tells the greatest size between the sample that lies {@value #LATE_FRAMES} back and the one behind it.
     *
     * @param worthLooking as long as no sample reaches this size, samples are told without looking between them; to be sure of a level, that level over
     *                     {@link #OVERSHOOT}
     */
    public float next(float sample, float worthLooking) {
        past[at] = sample;
        past[at + TAPS] = sample;
        at = at + 1 == TAPS ? 0 : at + 1;
        quiet = Math.abs(sample) < worthLooking ? quiet + 1 : 0;
        if (quiet >= TAPS) {
            return Math.abs(past[at + LATE_FRAMES - 1]);
        }
        float peak = Math.abs(past[at + LATE_FRAMES - 1]);
        for (int phase = 1; phase < PHASES; phase++) {
            float sum = 0;
            var taps = FILTER[phase];
            for (int k = 0; k < TAPS; k++) {
                sum += past[at + k] * taps[k];
            }
            peak = Math.max(peak, Math.abs(sum));
        }
        return peak;
    }

    public void reset() {
        Arrays.fill(past, 0);
        at = 0;
        quiet = TAPS;
    }
}
