/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.lindgren;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.CUBIC_METRE;
import static org.headroom.common.quantity.Unit.KELVIN;
import static org.headroom.common.quantity.Unit.SECOND;
import static org.headroom.common.quantity.Unit.WATT;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** How much air a rack needs: V = P t / (ρ c ΔT), from the conservation of energy. */
public final class CoolingCalculator implements Calculator {

    /** Density of air at 15 °C at sea level [kg/m³], and its heat capacity at constant pressure [J/(kg K)]. */
    private static final double DENSITY = 1.225;
    private static final double HEAT_CAPACITY = 1005;

    private final CalculatorDescription description = CalculatorDescription
            .describe("lindgren-cooling", CalculatorGroup.POWER, Messages.of(CoolingCalculator.class))
            .number("heat_W", WATT, Range.positive())
            .number("rise_K", KELVIN, Range.aboveUpTo(0, 60), 10)
            .number("time_s", SECOND, Range.positive(), 3600)
            .output("air_m3", CUBIC_METRE)
            .source(Source.of("ISO 2533:1975", "density of air at sea level"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        double heat = inputs.number("heat_W");
        double rise = inputs.number("rise_K");
        double time = inputs.number("time_s");
        double air = heat * time / (DENSITY * HEAT_CAPACITY * rise);
        return Calculation.of(inputs)
                .step("V = P t / (ρ c ΔT)", of(air, CUBIC_METRE), "{} · {} / ({} · {} · {})", of(heat, WATT), of(time, SECOND),
                        DENSITY, HEAT_CAPACITY, of(rise, KELVIN))
                .result("air_m3", air).build();
    }
}
