/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import org.headroom.calc.level.LevelSum.Arrival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {

    private static final double SPEED = 343.2;

    @ParameterizedTest
    @CsvSource({ "0,0.7746,-2.218", "4,1.2277,1.782", "-10,0.24495,-12.218", "2.21849,1,0" })
    void voltagesAndLevels(double dBu, double volts, double dBV) {
        assertEquals(volts, Levels.voltsOfDBu(dBu), 0.00005);
        assertEquals(dBV, Levels.dBVOf(Levels.voltsOfDBu(dBu)), 0.0005);
        assertEquals(dBu, Levels.dBuOf(Levels.voltsOfDBV(dBV)), 0.0005);
    }

    /** Two equal sources 94 dB; path difference in wavelengths of 1 kHz; what comes on top as published. */
    @ParameterizedTest
    @CsvSource({ "0,6.021", "0.0858,3.010", "0.3432,6.021" })
    void twoEqualSourcesAsPublished(double path, double onTop) {
        var sum = LevelSum.coherent_dB(1000, List.of(new Arrival(94, 10 / SPEED, 0),
                new Arrival(94, (10 + path) / SPEED, 0)));
        assertEquals(94 + onTop, sum.orElseThrow(), 0.0005);
    }

    @Test
    void halfAWavelengthCancels() {
        assertEquals(OptionalDouble.empty(), LevelSum.coherent_dB(1000, List.of(new Arrival(94, 0, 0),
                new Arrival(94, 0.1716 / SPEED, 0))));
        assertEquals(OptionalDouble.empty(), LevelSum.coherent_dB(1000, List.of(new Arrival(94, 0, 0),
                new Arrival(94, 0, 180))));
        assertEquals(97.010, LevelSum.incoherent_dB(94, 94), 0.0005);
    }

    @Test
    void sumsHaveBoundsAndDoNotCareForOrder() {
        var random = new Random(21);
        for (var i = 0; i < 300; i++) {
            var levels = random.doubles(random.nextInt(1, 12), -20, 140).toArray();
            var greatest = Arrays.stream(levels).max().orElseThrow();
            var sum = LevelSum.incoherent_dB(levels);
            assertTrue(sum >= greatest && sum <= greatest + 10 * Math.log10(levels.length) + 1e-9);
            var arrivals = Arrays.stream(levels)
                    .mapToObj(l -> new Arrival(l, random.nextDouble(0.1), random.nextDouble(360))).toList();
            var inPhase = LevelSum.coherent_dB(0, Arrays.stream(levels).mapToObj(l -> new Arrival(l, 0, 0)).toList());
            var coherent = LevelSum.coherent_dB(500, arrivals).orElse(-1000);
            assertTrue(coherent <= inPhase.orElseThrow() + 1e-9);
            assertEquals(coherent, LevelSum.coherent_dB(500, arrivals.reversed()).orElse(-1000), 1e-6);
        }
        assertThrows(IllegalArgumentException.class, LevelSum::incoherent_dB);
        assertThrows(IllegalArgumentException.class, () -> LevelSum.incoherent_dB(90, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> LevelSum.coherent_dB(1000, List.of()));
    }

    /** The mean of the coherent sum's energy over random phases is the energy sum. */
    @Test
    void unrelatedMeansRandomPhase() {
        var random = new Random(22);
        var energy = 0.0;
        var runs = 40_000;
        for (var i = 0; i < runs; i++) {
            var sum = LevelSum.coherent_dB(0, List.of(new Arrival(90, 0, random.nextDouble(360)),
                    new Arrival(84, 0, random.nextDouble(360)), new Arrival(87, 0, random.nextDouble(360))));
            energy += Levels.powerRatio(sum.orElse(-200)) / runs;
        }
        assertEquals(LevelSum.incoherent_dB(90, 84, 87), Levels.ofPowerRatio(energy), 0.05);
    }

    @ParameterizedTest
    @CsvSource({ "31.5,-39.52,-3.03", "63,-26.22,-0.82", "125,-16.19,-0.17", "250,-8.67,0.00", "500,-3.25,0.03",
            "1000,0,0", "2000,1.20,-0.17", "4000,0.96,-0.83", "8000,-1.15,-3.05", "16000,-6.71,-8.63" })
    void weightingsAsPublished(double frequency, double a, double c) {
        assertEquals(a, Weighting.a_dB(frequency), 0.005);
        assertEquals(c, Weighting.c_dB(frequency), 0.005);
    }

    @Test
    void distance() {
        assertEquals(6.0206, DistanceLoss.spreading_dB(1, 2), 1e-4);
        assertEquals(3.0103, DistanceLoss.lineSpreading_dB(1, 2), 1e-4);
        assertEquals(-20, DistanceLoss.spreading_dB(10, 1), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> DistanceLoss.spreading_dB(1, 0));
        assertThrows(IllegalArgumentException.class, () -> DistanceLoss.direct_dB(100, 0, 1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> Weighting.a_dB(0));
        assertThrows(IllegalArgumentException.class, () -> Levels.dBuOf(0));
        assertThrows(IllegalArgumentException.class, () -> Levels.dBVOf(-1));
    }
}
