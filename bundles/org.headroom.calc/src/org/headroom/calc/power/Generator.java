/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import org.headroom.calc.internal.Require;

/** What a generating set is asked for, and what it burns. */
public final class Generator {

    /** Carbon dioxide of a litre of mineral diesel, in kg. UK Government GHG conversion factors 2023, fuels. */
    public static final double DIESEL_KG_CO2_PER_L = 2.66;
    /** Mean load below which a diesel engine glazes when it runs there for long, as a share of its rating. Advice of engine makers. */
    public static final double LOW_LOAD_SHARE = 0.3;
    /** Largest mean load over a day at prime power, as a share of the rating. ISO 8528-1:2018, 14.3.3. */
    public static final double PRIME_MEAN_SHARE = 0.7;

    private Generator() {
    }

    /** Rated active power in W from apparent power in VA and the rated power factor. */
    public static double rated_W(double rated_VA, double powerFactor) {
        return Require.positive("rated power", rated_VA) * Require.powerFactor(powerFactor);
    }

    /** Load in per cent of the rating: the larger of that of the alternator (VA) and that of the engine (W). */
    public static double load_percent(double power_W, double apparent_VA, double rated_VA, double powerFactor) {
        return 100 * Math.max(Require.notNegative("apparent power", apparent_VA) / Require.positive("rating", rated_VA),
                Require.notNegative("power", power_W) / rated_W(rated_VA, powerFactor));
    }

    /** A step of active power as a share of the rated one. */
    public static double stepShare(double step_W, double rated_W) {
        return Require.notNegative("step", step_W) / Require.positive("rated power", rated_W);
    }

    /** Energy in kWh of a power in W during some hours. */
    public static double energy_kWh(double power_W, double hours) {
        return Require.notNegative("power", power_W) / 1000 * Require.notNegative("hours", hours);
    }
}
