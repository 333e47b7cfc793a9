/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.delay;

import java.util.Arrays;

import org.headroom.audio.process.MonoProcessor;

/**
 * A delay. Whole frames are exact; a rest of a frame is a windowed sinc of up to 32 points, within 0.01 dB up to 0.4 of the sample rate from
 * 16 frames on, and of fewer points, so less exact, for shorter delays.
 */
public final class Delay implements MonoProcessor {

    /** Longest delay [frames]. */
    public static final int LONGEST_FRAMES = 1 << 24;
    private static final int HALF = 16;

    private final float[] past;
    private final float[] taps;
    private final int first;
    private int at;

    /** @param frames 0 to {@value #LONGEST_FRAMES}, need not be whole */
    public Delay(double frames) {
        if (!(frames >= 0 && frames <= LONGEST_FRAMES)) {
            throw new IllegalArgumentException("delay must be from 0 to " + LONGEST_FRAMES + " frames, not " + frames);
        }
        int whole = (int) Math.floor(frames);
        double rest = frames - whole;
        if (rest == 0) {
            taps = new float[] { 1 };
            first = whole;
        } else {
            int half = Math.min(HALF, whole + 1);
            taps = sinc(half, rest);
            first = whole - half + 1;
        }
        past = new float[first + taps.length];
    }

    /** Sound takes a time for a way: a delay of metres at a temperature is {@code metres / (331.3 √(1 + t/273.15))} seconds. */
    public static Delay ofTime(double time_s, double sampleRate_Hz) {
        return new Delay(time_s * sampleRate_Hz);
    }

    private static float[] sinc(int half, double rest) {
        var exact = new double[2 * half];
        double sum = 0;
        for (int k = 0; k < exact.length; k++) {
            double x = k - half + 1 - rest;
            double window = 0.5 + 0.5 * Math.cos(Math.PI * x / half);
            exact[k] = Math.abs(x) >= half ? 0 : Math.sin(Math.PI * x) / (Math.PI * x) * window;
            sum += exact[k];
        }
        var taps = new float[exact.length];
        for (int k = 0; k < taps.length; k++) {
            taps[k] = (float) (exact[k] / sum);
        }
        return taps;
    }

    @Override
    public void process(float[] block, int frames) {
        for (int n = 0; n < frames; n++) {
            past[at] = block[n];
            block[n] = taps.length == 1 ? past[back(first)] : sum();
            at = at + 1 == past.length ? 0 : at + 1;
        }
    }

    private float sum() {
        double sum = 0;
        for (int k = 0; k < taps.length; k++) {
            sum += taps[k] * past[back(first + k)];
        }
        return (float) sum;
    }

    private int back(int frames) {
        int index = at - frames;
        return index < 0 ? index + past.length : index;
    }

    @Override
    public void reset() {
        Arrays.fill(past, 0);
        at = 0;
    }
}
