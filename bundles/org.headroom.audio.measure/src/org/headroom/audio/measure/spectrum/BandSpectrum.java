/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.spectrum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.headroom.audio.filter.Cascade;

/**
 * Levels in bands of a fraction of an octave, as a real-time analyser shows them: each band filtered and averaged over an exponential time. Low bands are filtered at
 * a lower sample rate, halved octave by octave. For one channel of one thread; neither locks nor allocates while it takes samples.
 */
public final class BandSpectrum {

    private static final double HIGHEST_EDGE = 0.45;
    private static final double NOTHING_DB = -200;
    private static final int MOST_STAGES = 10;

    private final double[] centres_Hz;
    private final OctaveStage[] stages;

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
        var made = new ArrayList<OctaveStage>();
        int above = centres_Hz.length;
        for (int stage = 0; above > 0; stage++) {
            double rate_Hz = sampleRate_Hz / (1 << stage);
            int first = stage == MOST_STAGES ? 0 : firstAt(rate_Hz / 2, half, above);
            var filters = new ArrayList<Cascade>();
            for (int band = first; band < above; band++) {
                filters.add(BandFilter.of(centres_Hz[band], fraction, rate_Hz));
            }
            made.add(new OctaveStage(first, filters, time_s, rate_Hz));
            above = first;
        }
        stages = made.toArray(OctaveStage[]::new);
    }

    /** The lowest band that does not fit the rate of the next stage. */
    private int firstAt(double nextRate_Hz, double half, int above) {
        int first = above;
        while (first > 0 && centres_Hz[first - 1] * half > OctaveStage.HIGHEST_EDGE * nextRate_Hz) {
            first--;
        }
        return first;
    }

    /** Takes samples, full scale ±1. */
    public void add(float[] block, int count) {
        stages[0].add(block, 0, count, stages, 1);
    }

    /** Centres of the bands, rising [Hz]. */
    public List<Double> centres_Hz() {
        return Arrays.stream(centres_Hz).boxed().toList();
    }

    /** Level of a band now; a sine of root mean square 1 reads 0 [dB]. */
    public double level_dB(int band) {
        return level(stage(band).power(band));
    }

    /** Equivalent level of a band since the beginning [dB]. */
    public double leq_dB(int band) {
        return level(stage(band).mean(band));
    }

    private OctaveStage stage(int band) {
        return Arrays.stream(stages).filter(stage -> stage.holds(band)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there are " + centres_Hz.length + " bands, none of number " + band));
    }

    private static double level(double power) {
        return power > 0 ? Math.max(NOTHING_DB, 10 * Math.log10(power)) : NOTHING_DB;
    }
}
