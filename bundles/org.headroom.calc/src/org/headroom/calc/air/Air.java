/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.air;

import org.headroom.calc.internal.Require;

/**
 * State of the air.
 *
 * @param temperature_C    above −273.15
 * @param humidity_percent relative humidity, 0 to 100
 * @param pressure_kPa     above 0; 101.325 at sea level
 */
public record Air(double temperature_C, double humidity_percent, double pressure_kPa) {

    public static final double SEA_LEVEL_KPA = 101.325;
    private static final double ZERO_CELSIUS_K = 273.15;

    public Air {
        Require.positive("temperature above absolute zero",
                Require.finite("temperature", temperature_C) + ZERO_CELSIUS_K);
        Require.within("humidity", humidity_percent, 0, 100);
        Require.positive("pressure", pressure_kPa);
    }

    /** At sea-level pressure. */
    public static Air of(double temperature_C, double humidity_percent) {
        return new Air(temperature_C, humidity_percent, SEA_LEVEL_KPA);
    }

    public double temperature_K() {
        return temperature_C + ZERO_CELSIUS_K;
    }
}
