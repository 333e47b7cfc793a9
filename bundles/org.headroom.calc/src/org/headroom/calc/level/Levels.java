/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import org.headroom.calc.internal.Require;

/** Levels of voltages and powers. Source: IEC 60027-3; the reference of dBu is √0.6 V (1 mW in 600 Ω). */
public final class Levels {

    /** Reference of dBu in V: 0.7746. */
    public static final double DBU_REFERENCE_V = Math.sqrt(0.6);

    private Levels() {
    }

    /** Level in dBu of a voltage > 0. */
    public static double dBuOf(double voltage_V) {
        return 20 * Math.log10(Require.positive("voltage", voltage_V) / DBU_REFERENCE_V);
    }

    /** Level in dBV of a voltage > 0. */
    public static double dBVOf(double voltage_V) {
        return 20 * Math.log10(Require.positive("voltage", voltage_V));
    }

    public static double voltsOfDBu(double level_dBu) {
        return DBU_REFERENCE_V * ratio(level_dBu);
    }

    public static double voltsOfDBV(double level_dBV) {
        return ratio(level_dBV);
    }

    /** Ratio of voltages or pressures for a level difference: {@code 10^(L/20)}. */
    public static double ratio(double level_dB) {
        return Math.pow(10, Require.finite("level", level_dB) / 20);
    }

    /** Ratio of powers or intensities for a level difference: {@code 10^(L/10)}. */
    public static double powerRatio(double level_dB) {
        return Math.pow(10, Require.finite("level", level_dB) / 10);
    }

    /** Level difference of a ratio of powers > 0: {@code 10 lg r}. */
    public static double ofPowerRatio(double ratio) {
        return 10 * Math.log10(Require.positive("ratio", ratio));
    }
}
