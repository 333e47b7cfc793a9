/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import org.headroom.calc.internal.Require;

/** Load between one line and neutral (or between two lines), sinusoidal. */
public final class SinglePhase {

    private SinglePhase() {
    }

    /**
     * Current {@code I = P / (U · cos φ)} in A.
     *
     * @param power_W     active power, ≥ 0
     * @param voltage_V   voltage at the load, > 0
     * @param powerFactor cos φ, above 0, at most 1
     * @throws IllegalArgumentException when an argument is out of range
     */
    public static double current_A(double power_W, double voltage_V, double powerFactor) {
        Require.notNegative("power", power_W);
        Require.positive("voltage", voltage_V);
        Require.powerFactor(powerFactor);
        return power_W / (voltage_V * powerFactor);
    }

    /** Power factor {@code P / (U · I)} that published figures imply; above 1 they are rounded or wrong. */
    public static double impliedPowerFactor(double power_W, double voltage_V, double current_A) {
        return Require.notNegative("power", power_W)
                / (Require.positive("voltage", voltage_V) * Require.positive("current", current_A));
    }
}
