/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.headroom.calc.level.Weighting;
import org.junit.jupiter.api.Test;

/** Weightings against their tables, levels against closed forms. */
class SoundLevelTest {

    private static final double RATE = 48_000;
    private static final double[] FREQUENCIES_HZ = {31.5, 63, 125, 250, 500, 1000, 2000, 4000, 8000, 16000};
    private static final double[] A_DB = {-39.52, -26.22, -16.19, -8.67, -3.25, 0, 1.20, 0.96, -1.15, -6.71};
    private static final double[] C_DB = {-3.03, -0.82, -0.17, 0.00, 0.03, 0, -0.17, -0.83, -3.05, -8.63};

    private static float[] sine(double frequency_Hz, double amplitude, double seconds) {
        var samples = new float[(int) (seconds * RATE)];
        for (int n = 0; n < samples.length; n++) {
            samples[n] = (float) (amplitude * Math.sin(2 * Math.PI * frequency_Hz / RATE * n));
        }
        return samples;
    }

    @Test
    void weightingsFollowTheirTables() {
        for (double rate : new double[] {48_000, 96_000}) {
            for (int k = 0; k < FREQUENCIES_HZ.length; k++) {
                double f = FREQUENCIES_HZ[k];
                assertThat(FrequencyWeighting.A.filter(rate).response(f, rate).magnitude_dB()).as("A at " + f).isCloseTo(A_DB[k], within(0.2));
                assertThat(FrequencyWeighting.C.filter(rate).response(f, rate).magnitude_dB()).as("C at " + f).isCloseTo(C_DB[k], within(0.2));
                assertThat(FrequencyWeighting.Z.filter(rate).response(f, rate).magnitude_dB()).isZero();
            }
        }
        assertThat(FrequencyWeighting.A.filter(RATE).response(12_500, RATE).magnitude_dB()).isCloseTo(Weighting.a_dB(12_500), within(0.3));
    }

    @Test
    void aSineHasTheLevelOfItsRootMeanSquare() {
        var meter = new SoundLevel(FrequencyWeighting.A, TimeWeighting.FAST, RATE, 94);
        var samples = sine(1000, Math.sqrt(2), 2);
        meter.add(samples, samples.length);
        assertThat(meter.level_dB()).isCloseTo(94, within(0.05));
        assertThat(meter.leq_dB()).isCloseTo(94, within(0.05));
        assertThat(meter.peak_dB()).isCloseTo(94 + 3.01, within(0.2));
        assertThat(meter.passed_dB(0.5)).isCloseTo(94, within(0.1));
    }

    /** IEC 61672-1 asks for a decay of 34.7 dB/s (Fast) and 4.3 dB/s (Slow) once the sound stops. */
    @Test
    void aLevelFallsAtTheRateOfItsTime() {
        for (var time : new TimeWeighting[] {TimeWeighting.FAST, TimeWeighting.SLOW}) {
            var meter = new SoundLevel(FrequencyWeighting.Z, time, RATE, 0);
            var samples = sine(1000, 1, 6);
            meter.add(samples, samples.length);
            double before = meter.level_dB();
            meter.add(new float[24_000], 24_000);
            assertThat((before - meter.level_dB()) / 0.5).isCloseTo(time == TimeWeighting.FAST ? 34.7 : 4.34, within(0.1));
        }
    }

    /** IEC 61672-1, table 4: a tone burst of 200 ms reads 1.0 dB less than a lasting one, one of 50 ms 4.8 dB, of 10 ms 11.1 dB. */
    @Test
    void shortBurstsReadLess() {
        double[] seconds = {0.2, 0.05, 0.01};
        double[] less_dB = {1.0, 4.8, 11.1};
        for (int k = 0; k < seconds.length; k++) {
            var meter = new SoundLevel(FrequencyWeighting.A, TimeWeighting.FAST, RATE, 0);
            var burst = sine(4000, 1, seconds[k]);
            meter.add(burst, burst.length);
            meter.add(new float[48_000], 48_000);
            assertThat(meter.max_dB()).isCloseTo(-3.01 + 0.96 - less_dB[k], within(0.15));
        }
    }

    @Test
    void levelsThatWerePassedForAShareOfTheTime() {
        var meter = new SoundLevel(FrequencyWeighting.Z, TimeWeighting.FAST, RATE, 100);
        var loud = sine(1000, Math.sqrt(2), 20);
        var quiet = sine(1000, Math.sqrt(2) * 0.1, 80);
        meter.add(quiet, quiet.length);
        meter.add(loud, loud.length);
        assertThat(meter.passed_dB(0.1)).isCloseTo(100, within(0.2));
        assertThat(meter.passed_dB(0.9)).isCloseTo(80, within(0.2));
        assertThat(meter.leq_dB()).isCloseTo(10 * Math.log10(0.2 * 1e10 + 0.8 * 1e8), within(0.05));
        assertThatThrownBy(() -> meter.passed_dB(1)).hasMessageContaining("1");
    }
}
