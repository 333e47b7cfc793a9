/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.air;

import org.headroom.calc.internal.Require;

/** Speed of sound in air, after ISO 9613-1; humidity, left out there, adds less than 0.4 % below 30 °C. */
public final class SpeedOfSound {

    private SpeedOfSound() {
    }

    /** {@code c = 343.2 √(T / 293.15 K)} in m/s. */
    public static double metresPerSecond(double temperature_C) {
        var kelvin = Require.finite("temperature", temperature_C) + 273.15;
        return 343.2 * Math.sqrt(Require.positive("temperature above absolute zero", kelvin) / 293.15);
    }
}
