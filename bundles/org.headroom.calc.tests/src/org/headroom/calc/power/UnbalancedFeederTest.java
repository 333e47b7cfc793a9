/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class UnbalancedFeederTest {

    private static final Phasor LINE = VoltageDrop.impedance_ohm(0.0225, 50, 6, 0);

    private static List<Phasor> currents(double a, double b, double c) {
        return List.of(Phasor.lagging(a, 0, 1), Phasor.lagging(b, 1, 1), Phasor.lagging(c, 2, 1));
    }

    @Test
    void publishedVector() {
        assertEquals(0.1875, LINE.magnitude(), 1e-12);
        var alone = new double[] { 3.75, 3.00, 1.875 };
        var loads = new double[] { 20, 16, 10 };
        for (var p = 0; p < 3; p++) {
            assertEquals(alone[p], VoltageDrop.drop_V(VoltageDrop.Circuit.THREE_PHASE, LINE, loads[p], 1), 1e-12);
        }
        var state = UnbalancedFeeder.withCurrents(230, currents(20, 16, 10), LINE, LINE);
        assertEquals(8.718, state.neutral().magnitude(), 0.0005);
        assertEquals(4.0 / 3, state.worstDrop_V() / 3.75, 0.03); // "about a third higher"
        // by hand: 230 − |230 − 3.75 − 0.1875 (7 − j 5.196)|
        assertEquals(230 - Math.hypot(230 - 3.75 - 0.1875 * 7, 0.1875 * 3 * Math.sqrt(3)), state.worstDrop_V(), 1e-9);
    }

    @Test
    void equalLoadsNeedNoNeutral() {
        var state = UnbalancedFeeder.withCurrents(230, currents(32, 32, 32), LINE, LINE.times(5));
        assertEquals(0, state.neutral().magnitude(), 1e-9);
        for (var p = 0; p < 3; p++) {
            assertEquals(6, state.drop_V(p), 1e-9);
        }
    }

    @Test
    void onePhaseAloneIsASinglePhaseCircuit() {
        var state = UnbalancedFeeder.withCurrents(230, currents(16, 0, 0), LINE, LINE);
        assertEquals(VoltageDrop.drop_V(VoltageDrop.Circuit.SINGLE_PHASE, LINE, 16, 1), state.drop_V(0), 1e-9);
        assertTrue(state.drop_V(1) < 0, "the neutral is shifted towards the loaded phase");
    }

    /** The nodal solution must satisfy Kirchhoff's laws, and agree with the solution for the currents that it found. */
    @Test
    void theNodalSolutionObeysKirchhoff() {
        var random = new Random(3);
        for (var i = 0; i < 300; i++) {
            var line = new Phasor(random.nextDouble(0.01, 0.5), random.nextDouble(0, 0.05));
            var neutral = new Phasor(random.nextDouble(0.01, 0.5), random.nextDouble(0, 0.05));
            var loads = IntStream.range(0, 3)
                    .mapToObj(p -> new Phasor(random.nextDouble(5, 100), random.nextDouble(0, 30))).toList();
            var state = UnbalancedFeeder.withLoads(230, loads.stream().map(Optional::of).toList(), line,
                    Optional.of(neutral));
            for (var p = 0; p < 3; p++) {
                var round = line.plus(loads.get(p)).times(state.currents().get(p)).plus(neutral.times(state.neutral()));
                assertEquals(0, round.minus(Phasor.polar(230, -120.0 * p)).magnitude(), 1e-8);
            }
            var same = UnbalancedFeeder.withCurrents(230, state.currents(), line, neutral);
            for (var p = 0; p < 3; p++) {
                assertEquals(state.drop_V(p), same.drop_V(p), 1e-8);
            }
        }
    }

    @Test
    void aBrokenNeutralRaisesTheVoltageOfTheLightLoad() {
        var loads = List.of(Optional.of(new Phasor(10, 0)), Optional.of(new Phasor(100, 0)), Optional.<Phasor>empty());
        var sound = UnbalancedFeeder.withLoads(230, loads, LINE, Optional.of(LINE));
        var broken = UnbalancedFeeder.withLoads(230, loads, LINE, Optional.empty());
        assertEquals(227, sound.loads().get(1).magnitude(), 5);
        assertEquals(0, broken.neutral().magnitude(), 1e-9);
        // two loads in series between two lines
        assertEquals(230 * Math.sqrt(3) * 100 / (110 + 2 * LINE.re()), broken.loads().get(1).magnitude(), 1e-9);
        assertEquals(0, broken.currents().get(2).magnitude());
    }

    @Test
    void withoutAnyLoadThereIsFullVoltage() {
        var none = List.of(Optional.<Phasor>empty(), Optional.<Phasor>empty(), Optional.<Phasor>empty());
        assertEquals(0, UnbalancedFeeder.withLoads(230, none, LINE, Optional.empty()).worstDrop_V(), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> UnbalancedFeeder.withLoads(230, List.of(), LINE,
                Optional.empty()));
        assertThrows(IllegalArgumentException.class,
                () -> UnbalancedFeeder.withCurrents(0, currents(1, 1, 1), LINE, LINE));
    }
}
