/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.air;

import org.headroom.calc.internal.Require;

/** Time that sound takes. */
public final class Delay {

    private Delay() {
    }

    /** Time for a distance ≥ 0 in s. */
    public static double seconds(double distance_m, double temperature_C) {
        return Require.notNegative("distance", distance_m) / SpeedOfSound.metresPerSecond(temperature_C);
    }

    /** Distance in m that sound travels in a time ≥ 0. */
    public static double distance_m(double delay_s, double temperature_C) {
        return Require.notNegative("delay", delay_s) * SpeedOfSound.metresPerSecond(temperature_C);
    }
}
