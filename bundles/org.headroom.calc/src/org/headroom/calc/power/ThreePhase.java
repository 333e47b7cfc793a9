/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import org.headroom.calc.internal.Require;

/** Balanced three-phase load, sinusoidal. Power is the active power of all three phases together. */
public final class ThreePhase {

    private ThreePhase() {
    }

    /**
     * Line current {@code I = P / (√3 · U · cos φ)} in A.
     *
     * @param power_W     active power of the three phases, ≥ 0
     * @param lineVoltage_V voltage between two line conductors, > 0
     * @param powerFactor cos φ, above 0, at most 1
     * @throws IllegalArgumentException when an argument is out of range
     */
    public static double current_A(double power_W, double lineVoltage_V, double powerFactor) {
        Require.notNegative("power", power_W);
        Require.positive("voltage", lineVoltage_V);
        Require.powerFactor(powerFactor);
        return power_W / (Math.sqrt(3) * lineVoltage_V * powerFactor);
    }

    /** Active power {@code P = √3 · U · I · cos φ} in W. */
    public static double power_W(double current_A, double lineVoltage_V, double powerFactor) {
        Require.notNegative("current", current_A);
        Require.positive("voltage", lineVoltage_V);
        Require.powerFactor(powerFactor);
        return Math.sqrt(3) * lineVoltage_V * current_A * powerFactor;
    }

    /** Voltage between two lines from that between line and neutral, in V. */
    public static double lineVoltage_V(double lineToNeutral_V) {
        return Math.sqrt(3) * Require.positive("voltage", lineToNeutral_V);
    }
}
