/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import static org.headroom.common.quantity.Unit.DECIBEL;
import static org.headroom.common.quantity.Unit.HERTZ;

import java.util.Arrays;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** Frequency weightings A and C. */
public final class WeightingCalculator implements Calculator {

    private final Messages messages = Messages.of(WeightingCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("frequency-weighting", CalculatorGroup.LEVEL, messages)
            .numbers("frequencies_Hz", HERTZ, Range.positive(), 1, 1000, 31.5, 63.0, 125.0, 250.0, 500.0, 1000.0,
                    2000.0, 4000.0, 8000.0, 16000.0)
            .outputs("a_weighting_dB", DECIBEL).outputs("c_weighting_dB", DECIBEL)
            .source(Source.of("IEC 61672-1:2013", "Annex E (analytical expressions)"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var frequencies = inputs.numbers("frequencies_Hz");
        var a = Arrays.stream(frequencies).map(Weighting::a_dB).toArray();
        var c = Arrays.stream(frequencies).map(Weighting::c_dB).toArray();
        var calculation = Calculation.of(inputs)
                .step("A(f) = 20 lg(f4² f⁴ / ((f² + f1²) √((f² + f2²)(f² + f3²)) (f² + f4²))) + 2.00 dB", a,
                        "f = {} Hz; f1 … f4 = 20.6, 107.7, 737.9, 12194 Hz", frequencies)
                .step("C(f) = 20 lg(f4² f² / ((f² + f1²)(f² + f4²))) + 0.06 dB", c,
                        "f = {} Hz; f1, f4 = 20.6, 12194 Hz", frequencies)
                .results("a_weighting_dB", a).results("c_weighting_dB", c);
        if (Arrays.stream(frequencies).anyMatch(f -> f < 10 || f > 20_000)) {
            calculation.warning("frequency-weighting.range", messages.text("frequency-weighting.warning.range"));
        }
        return calculation.build();
    }
}
