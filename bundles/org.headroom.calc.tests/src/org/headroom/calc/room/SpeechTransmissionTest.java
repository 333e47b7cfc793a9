/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.room;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.headroom.calc.room.SpeechTransmission.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTransmissionTest {

    private static double[] all(double value) {
        var values = new double[SpeechTransmission.BANDS];
        Arrays.fill(values, value);
        return values;
    }

    private static double sti(double reverberation, double snr) {
        return SpeechTransmission.ofModulations(SpeechTransmission.modulations(all(reverberation), all(snr))).sti();
    }

    @ParameterizedTest
    @CsvSource({ "0.5,60,0.7361", "1,60,0.5882", "2,60,0.4371", "4,60,0.3033", "1,15,0.5651", "1,0,0.3584",
            "0,0,0.5000", "0,-15,0.0000" })
    void publishedVectors(double reverberation, double snr, double expected) {
        assertEquals(expected, sti(reverberation, snr), 0.00005);
    }

    /** The modulation of an exponential decay, from its impulse response by brute force. */
    @Test
    void reverberationFormulaIsTheTransformOfTheDecay() {
        var t60 = 1.7;
        for (var frequency : SpeechTransmission.modulationFrequencies_Hz()) {
            double re = 0;
            double im = 0;
            double sum = 0;
            var step = 1e-4;
            for (var t = step / 2; t < 3 * t60; t += step) {
                var energy = Math.exp(-Math.log(1e6) * t / t60);
                re += energy * Math.cos(2 * Math.PI * frequency * t);
                im -= energy * Math.sin(2 * Math.PI * frequency * t);
                sum += energy;
            }
            // 13.8 in the formula is ln 10⁶ = 13.8155 rounded
            assertEquals(Math.hypot(re, im) / sum, SpeechTransmission.reverberant(frequency, t60), 0.0012);
        }
    }

    @Test
    void isBoundedAndFallsWithReverberationAndNoise() {
        var random = new Random(61);
        for (var i = 0; i < 300; i++) {
            var time = random.nextDouble(0, 6);
            var snr = random.nextDouble(-20, 40);
            var sti = sti(time, snr);
            assertTrue(sti >= 0 && sti <= 1);
            assertTrue(sti(time + 0.1, snr) <= sti + 1e-12);
            assertTrue(sti(time, snr + 1) >= sti - 1e-12);
        }
        assertEquals(1, sti(0, 100), 1e-9);
    }

    @Test
    void hearingOnlyEverTakesAway() {
        var modulations = SpeechTransmission.modulations(all(1), all(15));
        var plain = SpeechTransmission.ofModulations(modulations).sti();
        var normal = SpeechTransmission.ofModulations(SpeechTransmission.heard(modulations, all(65))).sti();
        var loud = SpeechTransmission.ofModulations(SpeechTransmission.heard(modulations, all(105))).sti();
        var faint = SpeechTransmission.ofModulations(SpeechTransmission.heard(modulations, all(15))).sti();
        assertTrue(normal < plain && loud < normal && faint < normal);
    }

    @Test
    void maskingAndThresholdByHand() {
        var one = new double[SpeechTransmission.BANDS][];
        Arrays.setAll(one, k -> all14());
        var heard = SpeechTransmission.heard(one, new double[] { 60, 70, 65, 65, 65, 65, 65 });
        assertEquals(1e6 / (1e6 + Math.pow(10, 4.6)), heard[0][0], 1e-12);
        // 125 Hz at 60 dB masks 250 Hz with 60 + 0.5 · 60 − 65 = 25 dB
        assertEquals(1e7 / (1e7 + Math.pow(10, 2.5) + Math.pow(10, 2.7)), heard[1][5], 1e-12);
        assertArrayEquals(new double[] { -40, -33.5, -28.1, -26.3, -9.8, -10 },
                Arrays.stream(new double[] { 50, 63, 66, 67, 100 - 1e-12, 100 })
                        .map(SpeechTransmission::masking_dB).toArray(), 1e-9);
    }

    private static double[] all14() {
        var values = new double[14];
        Arrays.fill(values, 1);
        return values;
    }

    @ParameterizedTest
    @CsvSource({ "0,BAD", "0.2999,BAD", "0.30,POOR", "0.45,FAIR", "0.60,GOOD", "0.75,EXCELLENT", "1,EXCELLENT" })
    void rates(double sti, Rating rating) {
        assertEquals(rating, Rating.of(sti));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> SpeechTransmission.modulations(new double[3], all(0)));
        assertThrows(IllegalArgumentException.class, () -> SpeechTransmission.ofModulations(new double[7][13]));
        assertThrows(IllegalArgumentException.class, () -> SpeechTransmission.transmissionIndex(1.3));
        assertThrows(IllegalArgumentException.class, () -> SpeechTransmission.transmissionIndex(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> SpeechTransmission.reverberant(1, -1));
        assertEquals(1, SpeechTransmission.transmissionIndex(1));
        assertEquals(0, SpeechTransmission.transmissionIndex(0));
    }
}
