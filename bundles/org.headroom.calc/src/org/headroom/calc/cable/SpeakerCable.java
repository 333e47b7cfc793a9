/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.cable;

import org.headroom.calc.internal.Require;

/** Two-core cable between amplifier and a resistive loudspeaker load; inductance is left out. */
public final class SpeakerCable {

    /** Copper at 20 °C in Ω·mm²/m. */
    public static final double COPPER_20C_OHM_MM2_PER_M = 0.0175;

    /** How much the cable costs. The bounds of {@link #RECOMMENDED} are a published guideline; the others are ours. */
    public enum Rating {
        /** Loss at most 0.3 dB and damping factor at least 25. */
        RECOMMENDED,
        /** Loss at most 0.5 dB. */
        ACCEPTABLE,
        /** Loss at most 1 dB. */
        HIGH,
        /** Loss above 1 dB. */
        EXCESSIVE
    }

    private SpeakerCable() {
    }

    /**
     * Resistance there and back {@code R = 2 ρ L / S} in Ω.
     *
     * @param resistivity_ohm_mm2_per_m ρ, > 0
     * @param length_m one way, ≥ 0
     * @param area_mm2 of one conductor, > 0
     */
    public static double resistance_ohm(double resistivity_ohm_mm2_per_m, double length_m, double area_mm2) {
        return 2 * Require.positive("resistivity", resistivity_ohm_mm2_per_m)
                * Require.notNegative("length", length_m) / Require.positive("area", area_mm2);
    }

    /** Gain of the cable {@code 20 lg(Z / (Z + R))} in dB: zero or negative. */
    public static double gain_dB(double load_ohm, double resistance_ohm) {
        Require.positive("load", load_ohm);
        return 20 * Math.log10(load_ohm / (load_ohm + Require.notNegative("resistance", resistance_ohm)));
    }

    /**
     * Damping factor at the loudspeaker {@code Z / (R + R_amp)}.
     *
     * @throws IllegalArgumentException when both resistances are 0: it would be infinite
     */
    public static double dampingFactor(double load_ohm, double resistance_ohm, double amplifier_ohm) {
        return Require.positive("load", load_ohm) / Require.positive("resistance",
                Require.notNegative("resistance", resistance_ohm)
                        + Require.notNegative("output resistance", amplifier_ohm));
    }

    /** Rates a run; the loss is the positive amount. */
    public static Rating rating(double loss_dB, double dampingFactor) {
        if (loss_dB <= 0.3 && dampingFactor >= 25) {
            return Rating.RECOMMENDED;
        }
        return loss_dB <= 0.5 ? Rating.ACCEPTABLE : loss_dB <= 1 ? Rating.HIGH : Rating.EXCESSIVE;
    }
}
