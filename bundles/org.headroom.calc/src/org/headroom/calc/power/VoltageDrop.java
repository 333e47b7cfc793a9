/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import org.headroom.calc.internal.Require;

/**
 * Voltage drop after IEC 60364-5-52, Annex G: {@code u = b (ρ1 · L/S · cos φ + λ · L · sin φ) · I}.
 */
public final class VoltageDrop {

    /** λ, reactance per unit length of a conductor, where nothing better is known, in Ω/m. */
    public static final double REACTANCE_OHM_PER_M = 0.08e-3;
    /** cos φ, where nothing better is known. */
    public static final double POWER_FACTOR = 0.8;

    /** How the circuit is loaded: the factor b. */
    public enum Circuit {
        /** Three phases with equal loads: no current in the neutral. */
        THREE_PHASE(1),
        /** Line and neutral; also a three-phase circuit that is loaded on one phase only. */
        SINGLE_PHASE(2);

        private final int b;

        Circuit(int b) {
            this.b = b;
        }

        public int b() {
            return b;
        }
    }

    private VoltageDrop() {
    }

    /** Impedance {@code Z = ρ1 · L/S + j λ L} of one conductor in Ω. */
    public static Phasor impedance_ohm(double resistivity_ohm_mm2_per_m, double length_m, double area_mm2,
            double reactance_ohm_per_m) {
        Require.positive("resistivity", resistivity_ohm_mm2_per_m);
        Require.notNegative("length", length_m);
        Require.positive("area", area_mm2);
        Require.notNegative("reactance", reactance_ohm_per_m);
        return new Phasor(resistivity_ohm_mm2_per_m * length_m / area_mm2, reactance_ohm_per_m * length_m);
    }

    /**
     * Drop between line and neutral in V.
     *
     * @param circuit     how it is loaded
     * @param impedance   of one conductor, see {@link #impedance_ohm}
     * @param current_A   design current, ≥ 0
     * @param powerFactor cos φ of the load (lagging), above 0, at most 1
     * @throws IllegalArgumentException when an argument is out of range
     */
    public static double drop_V(Circuit circuit, Phasor impedance, double current_A, double powerFactor) {
        Require.notNegative("current", current_A);
        Require.powerFactor(powerFactor);
        var sine = Math.sqrt(1 - powerFactor * powerFactor);
        return circuit.b() * (impedance.re() * powerFactor + impedance.im() * sine) * current_A;
    }

    /** Drop in per cent of the voltage between line and neutral. */
    public static double percent(double drop_V, double lineToNeutral_V) {
        return 100 * drop_V / Require.positive("voltage", lineToNeutral_V);
    }

    /** Greatest length in m for which the drop stays within the given one; other arguments as above, current > 0. */
    public static double greatestLength_m(Circuit circuit, Phasor impedancePerMetre, double current_A,
            double powerFactor, double drop_V) {
        return Require.positive("drop", drop_V)
                / Require.positive("drop per metre", drop_V(circuit, impedancePerMetre, current_A, powerFactor));
    }
}
