/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.headroom.calc.power.VoltageDrop.Circuit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoltageDropTest {

    private static double drop(Circuit circuit, double current, double length, double area, double factor) {
        return VoltageDrop.drop_V(circuit, impedance(length, area), current, factor);
    }

    private static Phasor impedance(double length, double area) {
        return VoltageDrop.impedance_ohm(Conductor.COPPER.serviceResistivity_ohm_mm2_per_m(), length, area,
                VoltageDrop.REACTANCE_OHM_PER_M);
    }

    @ParameterizedTest
    @CsvSource({ "32,50,6,0.8,4.877,2.12,4.241", "16,30,2.5,0.9,3.905,1.698,3.395", "63,100,16,0.85,7.796,3.39,6.779" })
    void publishedVectors(double current, double length, double area, double factor, double volts, double percent,
            double singlePhasePercent) {
        var three = drop(Circuit.THREE_PHASE, current, length, area, factor);
        assertEquals(volts, three, 0.0005);
        assertEquals(percent, VoltageDrop.percent(three, 230), 0.0005);
        var single = drop(Circuit.SINGLE_PHASE, current, length, area, factor);
        assertEquals(singlePhasePercent, VoltageDrop.percent(single, 230), 0.0005);
    }

    /** The formula is the part of Z·I in phase with the voltage; the exact phasor solution differs in second order. */
    @Test
    void agreesWithTheExactPhasorSolution() {
        var random = new Random(11);
        for (var i = 0; i < 500; i++) {
            var current = random.nextDouble(1, 63);
            var factor = random.nextDouble(0.5, 1);
            var z = impedance(random.nextDouble(1, 60), random.nextDouble(2.5, 35));
            var drop = VoltageDrop.drop_V(Circuit.THREE_PHASE, z, current, factor);
            // the load voltage is the reference: source = load + Z I, so |source| − |load| is about Re(Z I)
            var source = new Phasor(230, 0).plus(z.times(Phasor.lagging(current, 0, factor)));
            var exact = source.magnitude() - 230;
            var secondOrder = Math.pow(z.magnitude() * current, 2) / 230;
            assertEquals(exact, drop, secondOrder + 1e-9);
        }
    }

    @Test
    void growsWithLengthAndCurrentAndFallsWithArea() {
        var random = new Random(12);
        for (var i = 0; i < 500; i++) {
            var current = random.nextDouble(1, 400);
            var length = random.nextDouble(1, 300);
            var area = random.nextDouble(1, 240);
            var factor = random.nextDouble(0.1, 1);
            var drop = drop(Circuit.THREE_PHASE, current, length, area, factor);
            assertTrue(drop(Circuit.THREE_PHASE, current, length * 1.1, area, factor) > drop);
            assertTrue(drop(Circuit.THREE_PHASE, current * 1.1, length, area, factor) > drop);
            assertTrue(drop(Circuit.THREE_PHASE, current, length, area * 1.1, factor) < drop);
            assertEquals(2 * drop, drop(Circuit.SINGLE_PHASE, current, length, area, factor), 1e-9 * drop);
        }
    }

    @Test
    void theGreatestLengthHasJustThatDrop() {
        var length = VoltageDrop.greatestLength_m(Circuit.SINGLE_PHASE, impedance(1, 2.5), 16, 0.9, 6.9);
        assertEquals(6.9, drop(Circuit.SINGLE_PHASE, 16, length, 2.5, 0.9), 1e-9);
    }

    @Test
    void limitsGrowBeyondAHundredMetres() {
        assertEquals(5, DropLimit.PUBLIC_OTHER.percent(100));
        assertEquals(3.25, DropLimit.PUBLIC_LIGHTING.percent(150), 1e-12);
        assertEquals(8.5, DropLimit.PRIVATE_OTHER.percent(200), 1e-12);
        assertEquals(6.5, DropLimit.PRIVATE_LIGHTING.percent(1000), 1e-12);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> impedance(-1, 6));
        assertThrows(IllegalArgumentException.class, () -> impedance(1, 0));
        assertThrows(IllegalArgumentException.class, () -> impedance(Double.NaN, 6));
        assertThrows(IllegalArgumentException.class, () -> drop(Circuit.THREE_PHASE, -1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> drop(Circuit.THREE_PHASE, 1, 1, 1, 1.01));
        assertThrows(IllegalArgumentException.class, () -> VoltageDrop.percent(1, 0));
    }
}
