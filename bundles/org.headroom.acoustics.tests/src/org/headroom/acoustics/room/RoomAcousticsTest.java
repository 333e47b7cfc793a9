/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.headroom.acoustics.room.RoomAcoustics.Absorber;
import org.headroom.calc.air.Air;
import org.headroom.calc.air.AirAbsorption;
import org.headroom.calc.air.SpeedOfSound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomAcousticsTest {

    private static final Air AIR = Air.of(20, 50);
    private static final double SPEED = SpeedOfSound.metresPerSecond(20);

    private static List<Double> alike(double coefficient) {
        return Collections.nCopies(7, coefficient);
    }

    private static double[] all(double value) {
        var all = new double[7];
        Arrays.fill(all, value);
        return all;
    }

    /** 2000 m³, 1100 m², 0.2: 1.4636 s after Sabine with k = 0.161 and no air; here with the constant and the air of 20 °C. */
    @Test
    void timesAreThoseOfSabineWithAir() {
        var room = RoomAcoustics.of(2000, List.of(new Absorber(600, alike(0.2)), new Absorber(500, alike(0.2))), AIR);
        for (int octave = 0; octave < 7; octave++) {
            double air = AirAbsorption.absorption_dB_per_m(RoomAcoustics.frequency_Hz(octave), AIR) / (10 * Math.log10(Math.E));
            double sabine = 1.4636 / 0.161 * 24 * Math.log(10) / SPEED;
            assertThat(room.time_s(octave)).isCloseTo(1 / (1 / sabine + 4 * air * SPEED / (24 * Math.log(10))), within(0.001));
            assertThat(room.isEyring(octave)).isFalse();
        }
        assertThat(room.criticalDistance_m(0, 1)).isCloseTo(0.057 * Math.sqrt(2000 / room.time_s(0)), within(0.001));
    }

    @Test
    void deadRoomsAreCalculatedAfterEyring() {
        var room = RoomAcoustics.of(2000, List.of(new Absorber(1100, alike(0.6))), AIR);
        assertThat(room.isEyring(3)).isTrue();
        assertThatThrownBy(() -> new Absorber(10, alike(1.2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Absorber(0, alike(0.2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Absorber(10, alike(Double.NaN))).isInstanceOf(IllegalArgumentException.class);
    }

    /** With the rounded factor 0.057: at the critical distance direct and reverberant sound are alike. */
    @Test
    void reverberantFieldIsAsLoudAsDirectSoundAtTheCriticalDistance() {
        var room = RoomAcoustics.of(2000, List.of(new Absorber(1100, alike(0.2))), AIR);
        double direct = 100 - 20 * Math.log10(room.criticalDistance_m(3, 1));
        assertThat(room.reverberant_dB(3, 100, SPEED)).isCloseTo(direct, within(0.1));
    }

    /** Published vectors of the full index without masking; only reverberant sound, loud enough for masking to be told apart. */
    @ParameterizedTest
    @CsvSource({"0.5, 60, 0.7361", "1, 60, 0.5882", "2, 60, 0.4371", "4, 60, 0.3033", "1, 15, 0.5651", "1, 0, 0.3584", "0, 0, 0.5000"})
    void indexOfReverberationAndNoiseIsThatOfTheVectors(double time_s, double snr_dB, double expected) {
        // Masking and threshold take their part of each band: put back by making them small at 60 dB.
        var index = SpeechPlace.index(all(Double.NEGATIVE_INFINITY), all(60), all(time_s), all(60 - snr_dB));
        var bare = org.headroom.calc.room.SpeechTransmission.ofModulations(
                org.headroom.calc.room.SpeechTransmission.modulations(all(time_s), all(snr_dB)));
        assertThat(bare.sti()).isCloseTo(expected, within(0.0001));
        assertThat(index.sti()).isLessThanOrEqualTo(bare.sti() + 1e-9).isCloseTo(bare.sti(), within(0.03));
    }

    @Test
    void directSoundMakesSpeechClearerAndNoiseLessClear() {
        double far = SpeechPlace.index(all(60), all(70), all(2), all(30)).sti();
        double near = SpeechPlace.index(all(75), all(70), all(2), all(30)).sti();
        double noisy = SpeechPlace.index(all(75), all(70), all(2), all(70)).sti();
        assertThat(near).isGreaterThan(far + 0.05);
        assertThat(noisy).isLessThan(near - 0.05);
        assertThat(SpeechPlace.index(all(75), all(Double.NEGATIVE_INFINITY), all(0), all(Double.NEGATIVE_INFINITY)).sti())
                .isGreaterThan(0.95);
        assertThat(SpeechPlace.index(all(Double.NEGATIVE_INFINITY), all(Double.NEGATIVE_INFINITY), all(0),
                all(Double.NEGATIVE_INFINITY)).sti()).isZero();
    }
}
