/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.DECIBEL;

import java.util.Arrays;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** Sum of the levels of unrelated sounds. */
public final class LevelSumCalculator implements Calculator {

    private final Messages messages = Messages.of(LevelSumCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("level-sum", CalculatorGroup.LEVEL, messages)
            .numbers("levels_dB", DECIBEL, Range.between(-1000, 1000), 1, 1000)
            .output("sum_dB", DECIBEL).output("in_phase_dB", DECIBEL)
            .source(Source.of("ISO 80000-8 (acoustics)", "sum of intensities"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var levels = inputs.numbers("levels_dB");
        var sum = LevelSum.incoherent_dB(levels);
        var inPhase = LevelSum.coherent_dB(0, Arrays.stream(levels)
                .mapToObj(level -> new LevelSum.Arrival(level, 0, 0)).toList()).orElseThrow();
        return Calculation.of(inputs)
                .step("L = 10 lg Σ 10^(Li/10)", of(sum, DECIBEL), "10 lg Σ 10^(Li/10), Li = {}", levels)
                .step("L_in phase = 20 lg Σ 10^(Li/20)", of(inPhase, DECIBEL), "20 lg Σ 10^(Li/20), Li = {}", levels)
                .result("sum_dB", sum).result("in_phase_dB", inPhase).build();
    }
}
