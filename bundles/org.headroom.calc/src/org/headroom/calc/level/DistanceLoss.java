/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import org.headroom.calc.internal.Require;

/** Level of direct sound over distance from a source that is small against the distance, in the free field. */
public final class DistanceLoss {

    private DistanceLoss() {
    }

    /** Loss by spreading from one distance to another {@code 20 lg(d / d0)} in dB; negative when nearer. */
    public static double spreading_dB(double reference_m, double distance_m) {
        return 20 * Math.log10(Require.positive("distance", distance_m)
                / Require.positive("reference distance", reference_m));
    }

    /** Loss from an ideal, endless line source {@code 10 lg(d / d0)} in dB. */
    public static double lineSpreading_dB(double reference_m, double distance_m) {
        return spreading_dB(reference_m, distance_m) / 2;
    }

    /**
     * Direct level {@code Sens + 10 lg P − 20 lg d − α (d − 1) + D} in dB SPL.
     *
     * @param sensitivity_dB     level at 1 m for 1 W, on axis
     * @param power_W            > 0
     * @param distance_m         > 0
     * @param absorption_dB_per_m α of the air, ≥ 0; counted from 1 m, where the sensitivity is stated
     * @param directivity_dB     level off axis against that on axis (0 on axis)
     */
    public static double direct_dB(double sensitivity_dB, double power_W, double distance_m,
            double absorption_dB_per_m, double directivity_dB) {
        return Require.finite("sensitivity", sensitivity_dB) + Levels.ofPowerRatio(power_W)
                - spreading_dB(1, distance_m)
                - Require.notNegative("absorption", absorption_dB_per_m) * (distance_m - 1)
                + Require.finite("directivity", directivity_dB);
    }
}
