/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.headroom.audio.dynamics.TruePeak;
import org.headroom.audio.filter.Biquad;
import org.headroom.audio.filter.Cascade;

/**
 * Loudness of a programme: momentary, short-term, integrated, its range, and the true peak. Calculated after ITU-R BS.1770-5, EBU R 128, EBU
 * Tech 3341 and 3342. For one thread.
 */
public final class Loudness {

    private static final double OFFSET_LU = -0.691;
    private static final double GATE_LUFS = -70;
    private static final double RELATIVE_LU = -10;
    private static final double RANGE_RELATIVE_LU = -20;
    private static final int STEPS_PER_SECOND = 10;
    private static final int MOMENTARY = 4;
    private static final int SHORT_TERM = 30;
    private static final int BLOCK = 256;

    private final int step;
    private final double[] weights;
    private final Cascade[] filters;
    private final TruePeak[] peaks;
    private final float[] working = new float[BLOCK];
    private final double[] last = new double[SHORT_TERM];
    private final List<Double> momentary = new ArrayList<>();
    private final List<Double> shortTerm = new ArrayList<>();
    private double power;
    private int filled;
    private int steps;
    private double peak;

    /**
     * @param weights of each channel: 1 for left, right and centre, 1.41 for surround, 0 for low-frequency effects
     */
    public Loudness(double[] weights, double sampleRate_Hz) {
        this.weights = weights.clone();
        this.step = (int) Math.round(sampleRate_Hz / STEPS_PER_SECOND);
        this.filters = new Cascade[weights.length];
        this.peaks = new TruePeak[weights.length];
        Arrays.setAll(filters, channel -> new Cascade(List.of(shelf(sampleRate_Hz), highPass(sampleRate_Hz))));
        Arrays.setAll(peaks, channel -> new TruePeak());
    }

    /** All channels in front. */
    public static Loudness ofFront(int channels, double sampleRate_Hz) {
        var weights = new double[channels];
        Arrays.fill(weights, 1);
        return new Loudness(weights, sampleRate_Hz);
    }

    /** The shelf of the head; its prototype gives the published coefficients at 48 kHz. */
    static Biquad shelf(double sampleRate_Hz) {
        double k = Math.tan(Math.PI * 1681.974450955533 / sampleRate_Hz);
        double q = 0.7071752369554196;
        double high = Math.pow(10, 3.999843853973347 / 20);
        double band = Math.pow(high, 0.4996667741545416);
        double a0 = 1 + k / q + k * k;
        return new Biquad((high + band * k / q + k * k) / a0, 2 * (k * k - high) / a0, (high - band * k / q + k * k) / a0,
                2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0);
    }

    static Biquad highPass(double sampleRate_Hz) {
        double k = Math.tan(Math.PI * 38.13547087602444 / sampleRate_Hz);
        double q = 0.5003270373238773;
        double a0 = 1 + k / q + k * k;
        return new Biquad(1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0);
    }

    /** Takes samples, full scale ±1, as many channels as there are weights. */
    public void add(float[][] channels, int count) {
        for (int from = 0; from < count;) {
            int now = Math.min(Math.min(BLOCK, count - from), step - filled);
            for (int channel = 0; channel < weights.length; channel++) {
                channel(channels[channel], channel, from, now);
            }
            filled += now;
            from += now;
            if (filled == step) {
                endStep();
            }
        }
    }

    private void channel(float[] samples, int channel, int from, int count) {
        System.arraycopy(samples, from, working, 0, count);
        float highest = (float) peak;
        for (int n = 0; n < count; n++) {
            highest = Math.max(highest, peaks[channel].next(working[n], highest / TruePeak.OVERSHOOT));
        }
        peak = highest;
        filters[channel].process(working, count);
        double sum = 0;
        for (int n = 0; n < count; n++) {
            sum += working[n] * (double) working[n];
        }
        power += weights[channel] * sum;
    }

    private void endStep() {
        last[steps % SHORT_TERM] = power / step;
        power = 0;
        filled = 0;
        steps++;
        if (steps >= MOMENTARY) {
            momentary.add(mean(MOMENTARY));
        }
        if (steps >= SHORT_TERM) {
            shortTerm.add(mean(SHORT_TERM));
        }
    }

    private double mean(int count) {
        double sum = 0;
        for (int k = 1; k <= count; k++) {
            sum += last[(steps - k) % SHORT_TERM];
        }
        return sum / count;
    }

    private static double loudness(double power) {
        return OFFSET_LU + 10 * Math.log10(power);
    }

    /** Loudness of the last 400 ms [LUFS]. */
    public OptionalDouble momentary_LUFS() {
        return momentary.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(loudness(momentary.getLast()));
    }

    /** Loudness of the last 3 s [LUFS]. */
    public OptionalDouble shortTerm_LUFS() {
        return shortTerm.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(loudness(shortTerm.getLast()));
    }

    /** Greatest momentary loudness [LUFS]. */
    public OptionalDouble maxMomentary_LUFS() {
        return momentary.stream().mapToDouble(Double::doubleValue).map(Loudness::loudness).max();
    }

    /** Greatest short-term loudness [LUFS]. */
    public OptionalDouble maxShortTerm_LUFS() {
        return shortTerm.stream().mapToDouble(Double::doubleValue).map(Loudness::loudness).max();
    }

    /** Loudness of the whole programme, quiet passages left out [LUFS]; empty when there is nothing above −70 LUFS. */
    public OptionalDouble integrated_LUFS() {
        var gated = above(momentary, RELATIVE_LU);
        return gated.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(loudness(Arrays.stream(gated).average().orElseThrow()));
    }

    /** Loudness range [LU]; empty when there is nothing above −70 LUFS. */
    public OptionalDouble range_LU() {
        var gated = above(shortTerm, RANGE_RELATIVE_LU);
        if (gated.length == 0) {
            return OptionalDouble.empty();
        }
        Arrays.sort(gated);
        return OptionalDouble.of(loudness(gated[(int) Math.round((gated.length - 1) * 0.95)])
                - loudness(gated[(int) Math.round((gated.length - 1) * 0.10)]));
    }

    private static double[] above(List<Double> powers, double relative_LU) {
        var loud = powers.stream().mapToDouble(Double::doubleValue).filter(each -> loudness(each) > GATE_LUFS).toArray();
        double gate = loudness(Arrays.stream(loud).average().orElse(0)) + relative_LU;
        return Arrays.stream(loud).filter(each -> loudness(each) > gate).toArray();
    }

    /** Highest true peak of any channel [dBTP]; empty in silence. */
    public OptionalDouble truePeak_dBTP() {
        return peak > 0 ? OptionalDouble.of(20 * Math.log10(peak)) : OptionalDouble.empty();
    }
}
