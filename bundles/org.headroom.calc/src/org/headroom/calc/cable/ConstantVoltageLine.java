/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.cable;

import org.headroom.calc.internal.Require;

/** 100 V (70 V, 50 V) loudspeaker line; the transformers are taken as resistive, with all load at the far end. */
public final class ConstantVoltageLine {

    private ConstantVoltageLine() {
    }

    /** Load of all taps together {@code Z = U² / P} in Ω. */
    public static double load_ohm(double line_V, double taps_W) {
        Require.positive("line voltage", line_V);
        return line_V * line_V / Require.positive("power of the taps", taps_W);
    }

    /** Voltage that the cable takes {@code R / (Z + R)}, in per cent of the line voltage. */
    public static double voltageLoss_percent(double load_ohm, double resistance_ohm) {
        Require.notNegative("resistance", resistance_ohm);
        return 100 * resistance_ohm / (Require.positive("load", load_ohm) + resistance_ohm);
    }

    /** Power that reaches the taps in W: {@code U² Z / (Z + R)²}. */
    public static double delivered_W(double line_V, double load_ohm, double resistance_ohm) {
        var total = Require.positive("load", load_ohm) + Require.notNegative("resistance", resistance_ohm);
        return Require.positive("line voltage", line_V) * line_V * load_ohm / (total * total);
    }
}
