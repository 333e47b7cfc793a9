/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class PhaseBalanceTest {

    private static final double[] PUBLISHED = { 3000, 2500, 2200, 1800, 1500, 1500, 1200, 800, 500 };

    @Test
    void largestFirstIsNotTheBestForThePublishedLoads() {
        var spread = PhaseBalance.spread(PUBLISHED);
        assertTrue(spread.proven());
        assertTrue(PhaseBalance.largestFirst(PUBLISHED).heaviest() > spread.heaviest());
        assertEquals(bruteForce(PUBLISHED), spread.heaviest(), 1e-9);
    }

    @Test
    void neverWorseThanBruteForce() {
        var random = new Random(5);
        for (var i = 0; i < 40; i++) {
            var loads = random.doubles(random.nextInt(1, 9), 0, 3000).map(Math::rint).toArray();
            var spread = PhaseBalance.spread(loads);
            assertEquals(bruteForce(loads), spread.heaviest(), 1e-6, Arrays.toString(loads));
            var totals = new double[3];
            for (var n = 0; n < loads.length; n++) {
                totals[spread.phases()[n]] += loads[n];
            }
            assertArrayEquals(totals, spread.totals(), 1e-6);
        }
    }

    @Test
    void manyLoadsEndWithinTheAllowedStepsAndAlwaysAlike() {
        var loads = new Random(6).doubles(60, 100, 3000).toArray();
        var spread = PhaseBalance.spread(loads);
        assertTrue(spread.unbalance_percent() < 0.1, () -> spread.unbalance_percent() + " %");
        assertArrayEquals(spread.phases(), PhaseBalance.spread(loads).phases());
        assertTrue(spread.heaviest() <= PhaseBalance.largestFirst(loads).heaviest());
    }

    @Test
    void knowsTheEdges() {
        assertEquals(0, PhaseBalance.spread().heaviest());
        assertEquals(0, PhaseBalance.spread(0, 0).unbalance_percent());
        assertEquals(5, PhaseBalance.spread(5).heaviest());
        assertThrows(IllegalArgumentException.class, () -> PhaseBalance.spread(1, -1));
        assertThrows(IllegalArgumentException.class, () -> PhaseBalance.spread(Double.NaN));
    }

    private static double bruteForce(double[] loads) {
        var best = Double.POSITIVE_INFINITY;
        for (var code = 0; code < Math.pow(3, loads.length); code++) {
            var totals = new double[3];
            var rest = code;
            for (var load : loads) {
                totals[rest % 3] += load;
                rest /= 3;
            }
            best = Math.min(best, Arrays.stream(totals).max().orElseThrow());
        }
        return best;
    }
}
