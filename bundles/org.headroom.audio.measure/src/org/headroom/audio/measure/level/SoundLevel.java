/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.level;

import org.headroom.audio.filter.Cascade;

/**
 * A sound level meter for one channel: momentary level, its highest and lowest, equivalent level, peak, and the levels that were passed
 * for a share of the time. Calculated after IEC 61672-1; what it reads is as right as its calibration. For one thread; neither locks nor allocates.
 */
public final class SoundLevel {

    /** What a meter shows before there was any sound [dB]. */
    public static final double NOTHING_DB = -200;
    private static final int BINS = 2500;
    private static final double BIN_DB = 0.1;
    private static final double LOWEST_BIN_DB = -50;
    private static final int SAMPLES_PER_SECOND = 100;
    private static final int BLOCK = 256;

    private final double fullScale_dB;
    private final double rise;
    private final double fall;
    private final Cascade filter;
    private final int every;
    private final long[] histogram = new long[BINS];
    private final float[] working = new float[BLOCK];
    private long frames;
    private double sum;
    private double power;
    private double peak;
    private double highest;
    private double lowest = Double.POSITIVE_INFINITY;
    private long taken;

    /**
     * @param fullScale_dB level of a sine whose root mean square is 1, so a sine of full scale reads 3.01 dB less [dB SPL]; 0 to read dBFS
     */
    public SoundLevel(FrequencyWeighting frequency, TimeWeighting time, double sampleRate_Hz, double fullScale_dB) {
        this.fullScale_dB = fullScale_dB;
        this.filter = frequency.filter(sampleRate_Hz);
        this.rise = time.rise(sampleRate_Hz);
        this.fall = time.fall(sampleRate_Hz);
        this.every = (int) Math.max(1, sampleRate_Hz / SAMPLES_PER_SECOND);
    }

    /** Takes samples, full scale ±1. */
    public void add(float[] block, int count) {
        for (int from = 0; from < count; from += BLOCK) {
            int now = Math.min(BLOCK, count - from);
            System.arraycopy(block, from, working, 0, now);
            filter.process(working, now);
            for (int n = 0; n < now; n++) {
                sample(working[n]);
            }
        }
    }

    private void sample(double value) {
        double square = value * value;
        sum += square;
        peak = Math.max(peak, Math.abs(value));
        power += (square > power ? rise : fall) * (square - power);
        highest = Math.max(highest, power);
        frames++;
        if (frames % every == 0) {
            lowest = Math.min(lowest, power);
            int bin = (int) Math.floor((level(power) - LOWEST_BIN_DB) / BIN_DB);
            histogram[Math.clamp(bin, 0, BINS - 1)]++;
            taken++;
        }
    }

    private double level(double square) {
        return square > 0 ? Math.max(NOTHING_DB, 10 * Math.log10(square) + fullScale_dB) : NOTHING_DB;
    }

    /** Level now [dB]. */
    public double level_dB() {
        return level(power);
    }

    /** Highest level since the beginning [dB]. */
    public double max_dB() {
        return level(highest);
    }

    /** Lowest level since the beginning [dB]. */
    public double min_dB() {
        return taken == 0 ? NOTHING_DB : level(lowest);
    }

    /** Equivalent continuous level since the beginning [dB]. */
    public double leq_dB() {
        return frames == 0 ? NOTHING_DB : level(sum / frames);
    }

    /** Highest value of the weighted pressure [dB]. */
    public double peak_dB() {
        return level(peak * peak);
    }

    /** Level that was passed during a share of the time: L10 is that of 0.1 [dB], to 0.1 dB. */
    public double passed_dB(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("the share of the time lies between 0 and 1, not at " + share);
        }
        long above = 0;
        for (int bin = BINS - 1; bin >= 0; bin--) {
            above += histogram[bin];
            if (above >= share * taken && taken > 0) {
                return LOWEST_BIN_DB + BIN_DB * (bin + 0.5);
            }
        }
        return NOTHING_DB;
    }
}
