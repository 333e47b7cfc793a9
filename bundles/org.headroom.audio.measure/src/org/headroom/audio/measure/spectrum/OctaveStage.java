/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.spectrum;

import java.util.List;

import org.headroom.audio.filter.Cascade;
import org.headroom.audio.filter.FilterShape;

/**
 * The bands that are filtered at one sample rate, and the way to half of that rate. Bands lie below a quarter of their rate, so a low pass that is down by 80 dB where
 * the mirror of the next stage begins keeps them clean.
 */
final class OctaveStage {

    /** Highest edge of a band, as a share of the sample rate of its stage. */
    static final double HIGHEST_EDGE = 0.25;
    private static final double HALVING_CORNER = 0.2;
    private static final int BLOCK = 256;

    private final Cascade[] filters;
    private final int first;
    private final double[] powers;
    private final double[] sums;
    private final double share;
    private final Cascade halving;
    private final float[] working = new float[BLOCK];
    private final float[] halved = new float[BLOCK / 2 + 1];
    private long frames;
    private boolean odd;

    /**
     * @param first   number of its first band
     * @param filters of its bands
     */
    OctaveStage(int first, List<Cascade> filters, double time_s, double sampleRate_Hz) {
        this.first = first;
        this.filters = filters.toArray(Cascade[]::new);
        this.powers = new double[filters.size()];
        this.sums = new double[filters.size()];
        this.share = 1 - Math.exp(-1 / (time_s * sampleRate_Hz));
        this.halving = new Cascade(FilterShape.BUTTERWORTH.lowPass(FilterShape.HIGHEST_ORDER, HALVING_CORNER * sampleRate_Hz, sampleRate_Hz));
    }

    boolean holds(int band) {
        return band >= first && band < first + filters.length;
    }

    double power(int band) {
        return powers[band - first];
    }

    double mean(int band) {
        return frames == 0 ? 0 : sums[band - first] / frames;
    }

    /** Takes samples and passes on every second one, behind the low pass, to the next stage. */
    void add(float[] block, int offset, int count, OctaveStage[] stages, int next) {
        for (int from = 0; from < count; from += BLOCK) {
            int now = Math.min(BLOCK, count - from);
            for (int band = 0; band < filters.length; band++) {
                System.arraycopy(block, offset + from, working, 0, now);
                filters[band].process(working, now);
                average(band, now);
            }
            frames += now;
            if (next < stages.length) {
                System.arraycopy(block, offset + from, working, 0, now);
                halving.process(working, now);
                int half = 0;
                for (int n = 0; n < now; n++) {
                    if (odd) {
                        halved[half++] = working[n];
                    }
                    odd = !odd;
                }
                stages[next].add(halved, 0, half, stages, next + 1);
            }
        }
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
}
