/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import org.headroom.calc.internal.Require;

/**
 * What an amplifier gives and takes for programme of a certain crest factor. Duty is the mean output power as a part of
 * the rated power, which is that of a sine wave at clipping.
 */
public final class AmplifierDuty {

    /** Pink noise at clipping, loud music that clips seldom; the condition of the safety standards. */
    public static final double EIGHTH = 1.0 / 8;
    /** Heavily compressed music at clipping; the worst real case. */
    public static final double THIRD = 1.0 / 3;

    private AmplifierDuty() {
    }

    /**
     * Duty {@code 2 / CF²} of programme whose peaks just reach clipping.
     *
     * @param crestFactor peak over RMS, ≥ 1 (sine 1.414, pink noise about 4); below 1.414 the duty is above 1
     */
    public static double fromCrestFactor(double crestFactor) {
        if (!(crestFactor >= 1) || Double.isInfinite(crestFactor)) {
            throw new IllegalArgumentException("crest factor must be at least 1, not " + crestFactor);
        }
        return 2 / (crestFactor * crestFactor);
    }

    /** Crest factor {@code √(2 / duty)}; duty above 0, at most 2. */
    public static double crestFactor(double duty) {
        if (!(duty > 0 && duty <= 2)) {
            throw new IllegalArgumentException("duty must be greater than 0, at most 2, not " + duty);
        }
        return Math.sqrt(2 / duty);
    }

    /** By how much a sine wave at clipping is above the mean level, {@code −10 lg duty}, in dB. */
    public static double headroom_dB(double duty) {
        return -10 * Math.log10(Require.positive("duty", duty));
    }

    /** Heat {@code P_in − P_out} in W. Negative only when the figures contradict each other. */
    public static double heat_W(double draw_W, double output_W) {
        return Require.notNegative("draw", draw_W) - Require.notNegative("output", output_W);
    }

    /** Efficiency η of the output stage {@code P_out / (P_in − P_idle)}, from one published point. */
    public static double stageEfficiency(double idle_W, double output_W, double draw_W) {
        return Require.positive("output", output_W)
                / Require.positive("draw above idle", draw_W - Require.notNegative("idle", idle_W));
    }

    /**
     * The same power drawn at another mains voltage: {@code I · U₁ / U₂} in A. Good for power-factor-corrected and
     * other regulated supplies; a rule of thumb for all others.
     */
    public static double currentAtVoltage_A(double current_A, double published_V, double voltage_V) {
        return Require.notNegative("current", current_A) * Require.positive("published voltage", published_V)
                / Require.positive("voltage", voltage_V);
    }
}
