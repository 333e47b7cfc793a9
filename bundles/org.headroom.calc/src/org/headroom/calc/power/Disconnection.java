/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import java.util.OptionalDouble;

import org.headroom.calc.internal.Require;

/**
 * Automatic disconnection after an earth fault: how soon it must come, and which loop impedance makes sure of it.
 * Source: IEC 60364-4-41:2005, Table 41.1 and 411.3.2; voltage factor of BS 7671:2018, Tables 41.2 to 41.4.
 */
public final class Disconnection {

    /** Share of the nominal voltage that is counted on at worst, C_min. */
    public static final double LOWEST_VOLTAGE = 0.95;
    /** Distribution circuits and final circuits above 32 A, in s. */
    private static final double TN_DISTRIBUTION_S = 5;
    private static final double TT_DISTRIBUTION_S = 1;

    /** How the source and the exposed parts are earthed. */
    public enum Earthing {
        TN, TT
    }

    private Disconnection() {
    }

    /**
     * Longest time to disconnection in s.
     *
     * @param toEarth_V   nominal voltage between line and earth, > 0
     * @param finalCircuit whether it is a final circuit of 32 A at most; otherwise a distribution circuit
     * @return empty up to 50 V, where the table asks for nothing
     */
    public static OptionalDouble longest_s(Earthing earthing, double toEarth_V, boolean finalCircuit) {
        Require.positive("voltage", toEarth_V);
        if (toEarth_V <= 50) {
            return OptionalDouble.empty();
        }
        boolean tn = earthing == Earthing.TN;
        if (!finalCircuit) {
            return OptionalDouble.of(tn ? TN_DISTRIBUTION_S : TT_DISTRIBUTION_S);
        }
        if (toEarth_V <= 120) {
            return OptionalDouble.of(tn ? 0.8 : 0.3);
        }
        if (toEarth_V <= 230) {
            return OptionalDouble.of(tn ? 0.4 : 0.2);
        }
        if (toEarth_V <= 400) {
            return OptionalDouble.of(tn ? 0.2 : 0.07);
        }
        return OptionalDouble.of(tn ? 0.1 : 0.04);
    }

    /**
     * Largest loop impedance in Ω with which a breaker disconnects at once: {@code 0.95 · U0 / I_a}, where {@code I_a} is the
     * current that surely trips its magnetic release. Good for every time in the table, because that takes 0.1 s at most.
     */
    public static double greatestLoop_ohm(BreakerCurve curve, double rated_A, double toEarth_V) {
        return LOWEST_VOLTAGE * Require.positive("voltage", toEarth_V) / curve.trips_A(rated_A);
    }

    /** Earth-fault current in A through a loop impedance in Ω (> 0) at the lowest voltage. */
    public static double fault_A(double toEarth_V, double loop_ohm) {
        return LOWEST_VOLTAGE * Require.positive("voltage", toEarth_V) / Require.positive("loop impedance", loop_ohm);
    }
}
