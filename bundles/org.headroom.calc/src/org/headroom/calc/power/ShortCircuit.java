/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import org.headroom.calc.internal.Require;

/**
 * Prospective short-circuit currents along a supply. The angle of the impedance of the source is seldom known, so that two
 * bounds are given: the highest, for the breaking capacity, with a purely reactive source and cold conductors; the lowest,
 * for tripping, with a purely resistive one and conductors in service. Ohm's law; Cahier technique no. 158 (Schneider
 * Electric) and IEC 60909-0 for more.
 */
public final class ShortCircuit {

    /** Resistance in service over that at 20 °C, IEC 60364-5-52 Annex G. */
    public static final double SERVICE_OVER_COLD = 1.25;

    /** Heating of a conductor by a short circuit, k in A·√s/mm². Source: IEC 60364-4-43, Table 43A; copper. */
    public enum Insulation {
        PVC(115), RUBBER_60(141), EPR_OR_XLPE(143);

        private final double k;

        Insulation(double k) {
            this.k = k;
        }

        public double k() {
            return k;
        }
    }

    private ShortCircuit() {
    }

    /** Magnitude of the impedance of a source in Ω from its prospective short-circuit current. */
    public static double source_ohm(double toNeutral_V, double shortCircuit_A) {
        return Require.positive("voltage", toNeutral_V) / Require.positive("short-circuit current", shortCircuit_A);
    }

    /**
     * The highest short-circuit current in A.
     *
     * @param source_ohm magnitude of the impedance of the source
     * @param path       impedance of the conductors of the fault, in service: the line for a three-phase fault, line and
     *                   neutral for one between line and neutral
     */
    public static double highest_A(double toNeutral_V, double source_ohm, Phasor path) {
        double resistance = path.re() / SERVICE_OVER_COLD;
        return Require.positive("voltage", toNeutral_V)
                / Require.positive("impedance", Math.hypot(resistance, Require.notNegative("source", source_ohm)
                        + path.im()));
    }

    /** The lowest short-circuit current in A, at 95 % of the voltage; arguments as above. */
    public static double lowest_A(double toNeutral_V, double source_ohm, Phasor path) {
        return Disconnection.LOWEST_VOLTAGE * Require.positive("voltage", toNeutral_V)
                / Require.positive("impedance", Math.hypot(path.re() + Require.notNegative("source", source_ohm),
                        path.im()));
    }

    /** For how many seconds a conductor bears a short circuit: {@code (k · S / I)²}; good up to 5 s. */
    public static double withstand_s(Insulation insulation, double area_mm2, double current_A) {
        double ratio = insulation.k() * Require.positive("area", area_mm2) / Require.positive("current", current_A);
        return ratio * ratio;
    }
}
