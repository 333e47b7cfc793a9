/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A graphic equaliser of third octaves: the level at the centre of each band is where its slider stands, as bells that overlap are set with regard
 * to each other.
 */
public final class GraphicEq {

    /** Bands, from 20 Hz to 20 kHz. */
    public static final int BANDS = 31;
    /** Highest and lowest position of a slider [dB]. */
    public static final double RANGE_DB = 15;
    private static final int LOWEST = -17;
    private static final double THIRD_OCTAVE_Q = 1 / (Math.pow(2, 1 / 6.0) - Math.pow(2, -1 / 6.0));
    private static final int STEPS = 60;

    private GraphicEq() {
    }

    /** Exact centre of a band: {@code 1000 · 10^(n/10)}. Source: IEC 61260-1, base ten. */
    public static double centre_Hz(int band) {
        return 1000 * Math.pow(10, (LOWEST + band) / 10.0);
    }

    /**
     * Filters for positions of the sliders. Bands above 0.45 of the sample rate are left out.
     *
     * @param gains_dB {@value #BANDS} positions, −15 to 15
     */
    public static List<Biquad> filters(double[] gains_dB, double sampleRate_Hz) {
        if (gains_dB.length != BANDS || !IntStream.range(0, BANDS).allMatch(k -> Math.abs(gains_dB[k]) <= RANGE_DB)) {
            throw new IllegalArgumentException(BANDS + " gains from -" + RANGE_DB + " dB to " + RANGE_DB + " dB");
        }
        int usable = (int) IntStream.range(0, BANDS).filter(k -> centre_Hz(k) < 0.45 * sampleRate_Hz).count();
        var set = gains_dB.clone();
        var filters = bells(set, usable, sampleRate_Hz);
        for (int step = 0; step < STEPS; step++) {
            for (int k = 0; k < usable; k++) {
                double f = centre_Hz(k);
                double level = filters.stream().mapToDouble(filter -> filter.response(f, sampleRate_Hz).magnitude_dB()).sum();
                set[k] += 0.5 * (gains_dB[k] - level);
            }
            filters = bells(set, usable, sampleRate_Hz);
        }
        return filters;
    }

    private static List<Biquad> bells(double[] set, int usable, double sampleRate_Hz) {
        var bells = new ArrayList<Biquad>();
        for (int k = 0; k < usable; k++) {
            bells.add(Biquad.bell(centre_Hz(k), Math.clamp(set[k], -50, 50), THIRD_OCTAVE_Q, sampleRate_Hz));
        }
        return bells;
    }
}
