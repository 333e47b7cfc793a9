/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.AMPERE;
import static org.headroom.common.quantity.Unit.ONE;
import static org.headroom.common.quantity.Unit.VOLT;
import static org.headroom.common.quantity.Unit.VOLT_AMPERE;
import static org.headroom.common.quantity.Unit.WATT;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** Current of a single-phase load. */
public final class SinglePhaseCurrentCalculator implements Calculator {

    private final CalculatorDescription description = CalculatorDescription
            .describe("single-phase-current", CalculatorGroup.POWER, Messages.of(SinglePhaseCurrentCalculator.class))
            .number("power_W", WATT, Range.atLeast(0))
            .number("voltage_V", VOLT, Range.positive(), 230)
            .number("power_factor", ONE, Range.aboveUpTo(0, 1), 1)
            .output("current_A", AMPERE).output("apparent_power_VA", VOLT_AMPERE)
            .source(Source.of("IEC 60050-131 (International Electrotechnical Vocabulary)", "power factor",
                    "https://www.electropedia.org"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var power = inputs.number("power_W");
        var voltage = inputs.number("voltage_V");
        var factor = inputs.number("power_factor");
        var current = SinglePhase.current_A(power, voltage, factor);
        var apparent = power / factor;
        return Calculation.of(inputs)
                .step("S = P / cos φ", of(apparent, VOLT_AMPERE), "{} / {}", of(power, WATT), factor)
                .step("I = P / (U · cos φ)", of(current, AMPERE), "{} / ({} · {})", of(power, WATT),
                        of(voltage, VOLT), factor)
                .result("current_A", current).result("apparent_power_VA", apparent).build();
    }
}
