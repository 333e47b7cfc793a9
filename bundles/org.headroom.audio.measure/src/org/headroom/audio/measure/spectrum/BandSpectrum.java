/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.spectrum;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.headroom.audio.filter.Cascade;

/**
 * Levels in bands of a fraction of an octave, as a real-time analyser shows them: each band filtered and averaged over an exponential time. For
 * one channel of one thread; neither locks nor allocates while it takes samples.
 */
public final class BandSpectrum {

    private static final double HIGHEST_EDGE = 0.45;
    private static final double NOTHING_DB = -200;
    private static final int BLOCK = 256;

    private final double[] centres_Hz;
    private final Cascade[] filters;
    private final double[] powers;
    private final double[] sums;
    private final double share;
    private final float[] working = new float[BLOCK];
    private long frames;

    /**
     * Bands from one frequency to another, as far as the sample rate allows.
     *
     * @param fraction 1 for octaves, 3 for thirds, to 48
     * @param time_s   of the average
     */
    public BandSpectrum(int fraction, double low_Hz, double high_Hz, double time_s, double sampleRate_Hz) {
        double half = Math.pow(BandFilter.OCTAVE, 1.0 / (2 * fraction));
        centres_Hz = IntStream.rangeClosed(-10 * fraction, 10 * fraction).mapToDouble(band -> BandFilter.centre_Hz(band, fraction))
                .filter(centre -> centre * half > low_Hz && centre / half < high_Hz && centre * half <= HIGHEST_EDGE * sampleRate_Hz).toArray();
        if (centres_Hz.length == 0) {
            throw new IllegalArgumentException("no band from " + low_Hz + " Hz to " + high_Hz + " Hz at " + sampleRate_Hz + " Hz");
        }
        filters = new Cascade[centres_Hz.length];
        for (int band = 0; band < filters.length; band++) {
            filters[band] = BandFilter.of(centres_Hz[band], fraction, sampleRate_Hz);
        }
        powers = new double[filters.length];
        sums = new double[filters.length];
        share = 1 - Math.exp(-1 / (time_s * sampleRate_Hz));
    }

    /** Takes samples, full scale ±1. */
    public void add(float[] block, int count) {
        for (int band = 0; band < filters.length; band++) {
            for (int from = 0; from < count; from += BLOCK) {
                int now = Math.min(BLOCK, count - from);
                System.arraycopy(block, from, working, 0, now);
                filters[band].process(working, now);
                average(band, now);
            }
        }
        frames += count;
    }

    private void average(int band, int count) {
        double power = powers[band];
        double sum = sums[band];
        for (int n = 0; n < count; n++) {
            double square = working[n] * (double) working[n];
            sum += square;
            power += share * (square - power);
        }
        powers[band] = power;
        sums[band] = sum;
    }

    /** Centres of the bands, rising [Hz]. */
    public List<Double> centres_Hz() {
        return Arrays.stream(centres_Hz).boxed().toList();
    }

    /** Level of a band now; a sine of root mean square 1 reads 0 [dB]. */
    public double level_dB(int band) {
        return level(powers[band]);
    }

    /** Equivalent level of a band since the beginning [dB]. */
    public double leq_dB(int band) {
        return frames == 0 ? NOTHING_DB : level(sums[band] / frames);
    }

    private static double level(double power) {
        return power > 0 ? Math.max(NOTHING_DB, 10 * Math.log10(power)) : NOTHING_DB;
    }
}
