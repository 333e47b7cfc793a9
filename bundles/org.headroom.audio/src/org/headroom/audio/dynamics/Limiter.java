/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.dynamics;

import java.util.Arrays;

import org.headroom.core.audio.AudioKernel;

/**
 * A limiter that looks ahead and never lets the true peak rise above its ceiling, for sound up to 0.42 of the sample rate: nearer to the half of it,
 * peaks between samples escape every filter of this length. All channels are turned down together, so that the picture
 * between them stays. The gain falls along a straight line that ends where the peak begins, and returns with the release time.
 */
public final class Limiter implements AudioKernel {

    /** Frames to either side of a peak over which the gain is kept level: as long as the filter that found it. */
    private static final int GUARD = TruePeak.LATE_FRAMES + 2;
    /** Peaks between the four points that are looked at may be this much higher; the ceiling is lowered by it. */
    private static final double BETWEEN_DB = 0.25;

    private final float ceiling;
    private final int line;
    private final float releaseLeft;
    private final TruePeak[] peaks;
    private final float[][] past;
    private final SlidingMinimum minimum;
    private final double[] box;
    private final int latency;
    private int boxAt;
    private double boxSum;
    private float envelope = 1;
    private int at;
    private volatile float shown = 1;

    /**
     * @param ceiling_dB   highest true peak, −60 to 0, full scale 0
     * @param lookAhead_s  0.0005 to 0.02
     * @param release_s    0.001 to 10
     */
    public Limiter(int channels, double ceiling_dB, double lookAhead_s, double release_s, double sampleRate_Hz) {
        Ranges.within("ceiling", ceiling_dB, -60, 0);
        Ranges.within("look-ahead", lookAhead_s, 0.0005, 0.02);
        Ranges.within("release", release_s, 0.001, 10);
        this.ceiling = (float) Math.pow(10, (ceiling_dB - BETWEEN_DB) / 20);
        this.line = Math.max(1, (int) Math.round(lookAhead_s * sampleRate_Hz));
        this.releaseLeft = Ranges.left(release_s, sampleRate_Hz);
        this.peaks = new TruePeak[channels];
        Arrays.setAll(peaks, k -> new TruePeak());
        this.latency = line - 1 + GUARD + TruePeak.LATE_FRAMES;
        this.past = new float[channels][latency + 1];
        this.minimum = new SlidingMinimum(line + 2 * GUARD);
        this.box = new double[line];
        reset();
    }

    @Override
    public int latencyFrames() {
        return latency;
    }

    /** Gain at the end of the last block, 0 to 1; from any thread. */
    public float gain() {
        return shown;
    }

    @Override
    public void process(float[][] inputs, float[][] outputs, int frames) {
        float worthLooking = ceiling / TruePeak.OVERSHOOT;
        for (int n = 0; n < frames; n++) {
            float peak = 0;
            for (int channel = 0; channel < peaks.length; channel++) {
                float sample = finite(inputs[channel][n]);
                past[channel][at] = sample;
                peak = Math.max(peak, peaks[channel].next(sample, worthLooking));
            }
            float lowest = minimum.next(peak > ceiling ? ceiling / peak : 1);
            envelope = Math.min(lowest, 1 + releaseLeft * (envelope - 1));
            float gain = average(envelope);
            at = at + 1 == past[0].length ? 0 : at + 1;
            for (int channel = 0; channel < peaks.length; channel++) {
                outputs[channel][n] = past[channel][at] * gain;
            }
            shown = gain;
        }
    }

    private static float finite(float sample) {
        return Math.abs(sample) < 1e6f ? sample : 0;
    }

    private float average(float value) {
        boxSum += value - box[boxAt];
        box[boxAt] = value;
        boxAt++;
        if (boxAt == line) {
            boxAt = 0;
            // Sums that are carried on for hours gather errors.
            boxSum = 0;
            for (double each : box) {
                boxSum += each;
            }
        }
        return (float) (boxSum / line);
    }

    @Override
    public void reset() {
        Arrays.stream(peaks).forEach(TruePeak::reset);
        Arrays.stream(past).forEach(channel -> Arrays.fill(channel, 0));
        minimum.reset();
        Arrays.fill(box, 1);
        boxAt = 0;
        boxSum = line;
        envelope = 1;
        at = 0;
    }
}
