/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import java.util.List;

import org.headroom.calc.internal.Require;

/** Current in the neutral of a four-wire three-phase feeder. */
public final class NeutralCurrent {

    private NeutralCurrent() {
    }

    /** Sum of the phase currents as phasors: what the neutral carries back at the mains frequency. */
    public static Phasor fundamental(List<Phasor> currents) {
        return currents.stream().reduce(Phasor.ZERO, Phasor::plus);
    }

    /**
     * {@code √(a² + b² + c² − ab − bc − ca)} in A, for equal power factors in all phases.
     *
     * @throws IllegalArgumentException when a current is negative or not finite
     */
    public static double fundamental_A(double a, double b, double c) {
        Require.notNegative("current of L1", a);
        Require.notNegative("current of L2", b);
        Require.notNegative("current of L3", c);
        // half the sum of squared differences: the same, and never below zero by rounding
        return Math.sqrt(((a - b) * (a - b) + (b - c) * (b - c) + (c - a) * (c - a)) / 2);
    }

    /**
     * Third harmonic {@code h3 (a + b + c)} in A: it is in phase in all lines, so it adds up.
     *
     * @param thirdHarmonic third harmonic as a part of the fundamental current, ≥ 0 (0.33 for 33 %)
     */
    public static double thirdHarmonic_A(double a, double b, double c, double thirdHarmonic) {
        return Require.notNegative("third harmonic", thirdHarmonic) * (Require.notNegative("current of L1", a)
                + Require.notNegative("current of L2", b) + Require.notNegative("current of L3", c));
    }

    /** RMS of both: {@code √(I_N1² + I_N3²)} in A. */
    public static double total_A(double fundamental_A, double thirdHarmonic_A) {
        return Math.hypot(fundamental_A, thirdHarmonic_A);
    }
}
