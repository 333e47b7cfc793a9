/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.air;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.headroom.calc.level.DistanceLoss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AirTest {

    @ParameterizedTest
    @CsvSource({ "20,50,0.440,1.310,2.728,4.665,9.887,29.666,105.291,364.541",
            "10,70,0.406,1.038,1.924,3.658,9.702,33.059,118.382,369.988",
            "20,20,0.706,1.388,2.590,6.534,21.554,74.709,217.134,434.542" })
    void absorptionAsPublished(double temperature, double humidity, double f125, double f250, double f500, double f1k,
            double f2k, double f4k, double f8k, double f16k) {
        var expected = new double[] { f125, f250, f500, f1k, f2k, f4k, f8k, f16k };
        for (var i = 0; i < expected.length; i++) {
            var alpha = AirAbsorption.absorption_dB_per_m(125 << i, Air.of(temperature, humidity));
            assertEquals(expected[i], 1000 * alpha, 0.0005);
        }
    }

    /** 100 dB for 1 W at 1 m, 500 W, 32 m, 20 °C, 50 %. */
    @ParameterizedTest
    @CsvSource({ "125,96.873", "1000,96.742", "8000,93.623" })
    void directLevelAsPublished(double frequency, double level) {
        var alpha = AirAbsorption.absorption_dB_per_m(frequency, Air.of(20, 50));
        assertEquals(level, DistanceLoss.direct_dB(100, 500, 32, alpha, 0), 0.0005);
    }

    @Test
    void airLossAsPublished() {
        assertEquals(0.145, 31 * AirAbsorption.absorption_dB_per_m(1000, Air.of(20, 50)), 0.0005);
        assertEquals(3.264, 31 * AirAbsorption.absorption_dB_per_m(8000, Air.of(20, 50)), 0.0005);
    }

    @Test
    void absorptionGrowsWithFrequency() {
        var random = new Random(41);
        for (var i = 0; i < 500; i++) {
            var air = new Air(random.nextDouble(-20, 50), random.nextDouble(10, 100), random.nextDouble(60, 110));
            var frequency = random.nextDouble(50, 10_000);
            var alpha = AirAbsorption.absorption_dB_per_m(frequency, air);
            assertTrue(alpha > 0 && AirAbsorption.absorption_dB_per_m(1.01 * frequency, air) > alpha);
            assertTrue(AirAbsorption.isValid(frequency, air));
        }
    }

    @Test
    void knowsItsLimits() {
        assertFalse(AirAbsorption.isValid(16_000, Air.of(20, 50)));
        assertFalse(AirAbsorption.isValid(1000, Air.of(51, 50)));
        assertFalse(AirAbsorption.isValid(1000, Air.of(20, 5)));
        assertThrows(IllegalArgumentException.class, () -> Air.of(20, 101));
        assertThrows(IllegalArgumentException.class, () -> Air.of(-274, 50));
        assertThrows(IllegalArgumentException.class, () -> new Air(20, 50, 0));
        assertThrows(IllegalArgumentException.class, () -> Air.of(Double.NaN, 50));
        assertThrows(IllegalArgumentException.class, () -> AirAbsorption.absorption_dB_per_m(0, Air.of(20, 50)));
    }

    @Test
    void speedAndDelay() {
        assertEquals(343.2, SpeedOfSound.metresPerSecond(20), 1e-9);
        assertEquals(331.29, SpeedOfSound.metresPerSecond(0), 0.005);
        // the ideal gas: c² = γ R T / M
        assertEquals(Math.sqrt(1.4 * 8.314462618 * 308.15 / 0.0289652), SpeedOfSound.metresPerSecond(35), 0.3);
        assertEquals(0.1, Delay.seconds(34.32, 20), 1e-12);
        var random = new Random(42);
        for (var i = 0; i < 200; i++) {
            var distance = random.nextDouble(0, 500);
            var temperature = random.nextDouble(-20, 50);
            assertEquals(distance, Delay.distance_m(Delay.seconds(distance, temperature), temperature), 1e-9);
            assertTrue(Delay.seconds(distance + 1, temperature) > Delay.seconds(distance + 1, temperature + 1));
        }
        assertThrows(IllegalArgumentException.class, () -> Delay.seconds(-1, 20));
        assertThrows(IllegalArgumentException.class, () -> SpeedOfSound.metresPerSecond(-300));
    }
}
