/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrentsTest {

    @Test
    void threePhasePublishedVector() {
        assertEquals(31.754, ThreePhase.current_A(22_000, 400, 1), 0.0005);
        // the fault found in another tool: the voltage to neutral in the place of that between lines
        assertEquals(55.2, ThreePhase.current_A(22_000, 230, 1), 0.05);
    }

    @Test
    void threePhaseIsThreeTimesOnePhase() {
        var random = new Random(1);
        for (var i = 0; i < 200; i++) {
            var power = random.nextDouble(0, 1e6);
            var toNeutral = random.nextDouble(100, 400);
            var factor = random.nextDouble(0.1, 1);
            var current = ThreePhase.current_A(power, ThreePhase.lineVoltage_V(toNeutral), factor);
            assertEquals(SinglePhase.current_A(power / 3, toNeutral, factor), current, 1e-9 * (1 + current));
            assertEquals(power, ThreePhase.power_W(current, ThreePhase.lineVoltage_V(toNeutral), factor), 1e-6);
        }
    }

    @ParameterizedTest
    @CsvSource({ "20,16,10,8.718", "16,0,0,16", "16,16,0,16" })
    void neutralPublishedVectors(double a, double b, double c, double neutral) {
        assertEquals(neutral, NeutralCurrent.fundamental_A(a, b, c), 0.0005);
    }

    @Test
    void theNeutralFormulaIsThePhasorSum() {
        var random = new Random(2);
        for (var i = 0; i < 500; i++) {
            var a = random.nextDouble(0, 400);
            var b = random.nextDouble(0, 400);
            var c = random.nextDouble(0, 400);
            var factor = random.nextDouble(0.1, 1);
            var sum = NeutralCurrent.fundamental(List.of(Phasor.lagging(a, 0, factor), Phasor.lagging(b, 1, factor),
                    Phasor.lagging(c, 2, factor))).magnitude();
            assertEquals(sum, NeutralCurrent.fundamental_A(a, b, c), 1e-9);
            assertEquals(NeutralCurrent.fundamental_A(c, a, b), NeutralCurrent.fundamental_A(a, b, c), 1e-9);
        }
    }

    @Test
    void aThirdOfThirdHarmonicFillsTheNeutralOfABalancedLoad() {
        var harmonic = NeutralCurrent.thirdHarmonic_A(16, 16, 16, 1.0 / 3);
        assertEquals(16, NeutralCurrent.total_A(NeutralCurrent.fundamental_A(16, 16, 16), harmonic), 1e-12);
    }

    /** The RMS of the neutral's waveform, sampled over one period, for unequal currents with third harmonics. */
    @Test
    void agreesWithTheSampledWaveform() {
        var currents = new double[] { 20, 16, 10 };
        var third = 0.4;
        var square = 0.0;
        var samples = 3600;
        for (var n = 0; n < samples; n++) {
            var neutral = 0.0;
            for (var p = 0; p < 3; p++) {
                var angle = 2 * Math.PI * (n / (double) samples - p / 3.0);
                neutral += Math.sqrt(2) * currents[p] * (Math.sin(angle) + third * Math.sin(3 * angle));
            }
            square += neutral * neutral / samples;
        }
        assertEquals(Math.sqrt(square), NeutralCurrent.total_A(NeutralCurrent.fundamental_A(20, 16, 10),
                NeutralCurrent.thirdHarmonic_A(20, 16, 10, third)), 1e-9);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> ThreePhase.current_A(-1, 400, 1));
        assertThrows(IllegalArgumentException.class, () -> ThreePhase.current_A(1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> ThreePhase.current_A(1, 400, 0));
        assertThrows(IllegalArgumentException.class, () -> ThreePhase.current_A(Double.NaN, 400, 1));
        assertThrows(IllegalArgumentException.class, () -> SinglePhase.current_A(1, 230, 1.2));
        assertThrows(IllegalArgumentException.class, () -> NeutralCurrent.fundamental_A(1, -1, 1));
        assertThrows(ArithmeticException.class, () -> new Phasor(1, 1).dividedBy(Phasor.ZERO));
    }
}
