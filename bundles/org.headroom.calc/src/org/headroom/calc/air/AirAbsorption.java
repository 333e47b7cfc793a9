/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.air;

import org.headroom.calc.internal.Require;

/**
 * Absorption of pure tones by air, after ISO 9613-1:1993, equations (3) to (5) and Annex B. Valid from −20 °C to 50 °C,
 * 10 % to 100 %, 50 Hz to 10 kHz; the formula gives numbers beyond that, which are not backed by the standard.
 */
public final class AirAbsorption {

    private static final double REFERENCE_K = 293.15;
    private static final double TRIPLE_POINT_K = 273.16;
    private static final double REFERENCE_KPA = 101.325;

    private AirAbsorption() {
    }

    /** α in dB/m for a frequency > 0 in Hz. */
    public static double absorption_dB_per_m(double frequency_Hz, Air air) {
        var square = Require.positive("frequency", frequency_Hz) * frequency_Hz;
        var kelvin = air.temperature_K();
        var t = kelvin / REFERENCE_K;
        var p = air.pressure_kPa() / REFERENCE_KPA;
        var h = waterVapour_percent(air);
        var oxygen = p * (24 + 4.04e4 * h * (0.02 + h) / (0.391 + h));
        var nitrogen = p / Math.sqrt(t) * (9 + 280 * h * Math.exp(-4.170 * (Math.pow(t, -1.0 / 3) - 1)));
        return 8.686 * square * (1.84e-11 / p * Math.sqrt(t) + Math.pow(t, -2.5)
                * (0.01275 * Math.exp(-2239.1 / kelvin) / (oxygen + square / oxygen)
                        + 0.1068 * Math.exp(-3352.0 / kelvin) / (nitrogen + square / nitrogen)));
    }

    /** Molar concentration of water vapour in per cent. */
    public static double waterVapour_percent(Air air) {
        var saturation = Math.pow(10,
                -6.8346 * Math.pow(TRIPLE_POINT_K / air.temperature_K(), 1.261) + 4.6151);
        return air.humidity_percent() * saturation / (air.pressure_kPa() / REFERENCE_KPA);
    }

    /** Whether the standard backs this frequency in this air. */
    public static boolean isValid(double frequency_Hz, Air air) {
        return frequency_Hz >= 50 && frequency_Hz <= 10_000 && air.temperature_C() >= -20 && air.temperature_C() <= 50
                && air.humidity_percent() >= 10 && air.pressure_kPa() < 200;
    }
}
