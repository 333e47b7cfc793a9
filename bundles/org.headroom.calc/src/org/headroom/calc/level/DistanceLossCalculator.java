/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.DB_SPL;
import static org.headroom.common.quantity.Unit.DECIBEL;
import static org.headroom.common.quantity.Unit.METRE;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** Level over distance. */
public final class DistanceLossCalculator implements Calculator {

    private final Messages messages = Messages.of(DistanceLossCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("distance-loss", CalculatorGroup.LEVEL, messages)
            .number("distance_m", METRE, Range.positive())
            .number("reference_m", METRE, Range.positive(), 1)
            .optionalNumber("reference_level_dB_SPL", DB_SPL, Range.between(-200, 250))
            .choice("source", "point", "line")
            .output("loss_dB", DECIBEL).output("level_dB_SPL", DB_SPL)
            .source(Source.of("ISO 9613-2:1996", "7.1 geometrical divergence"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var distance = inputs.number("distance_m");
        var reference = inputs.number("reference_m");
        var point = inputs.choice("source").equals("point");
        var loss = point ? DistanceLoss.spreading_dB(reference, distance)
                : DistanceLoss.lineSpreading_dB(reference, distance);
        var calculation = Calculation.of(inputs)
                .step(point ? "ΔL = 20 lg(d / d0)" : "ΔL = 10 lg(d / d0)", of(loss, DECIBEL),
                        (point ? "20" : "10") + " lg({} / {})", of(distance, METRE), of(reference, METRE))
                .result("loss_dB", loss);
        inputs.optionalNumber("reference_level_dB_SPL").ifPresent(level -> calculation
                .step("L = L0 − ΔL", of(level - loss, DB_SPL), "{} − {}", of(level, DB_SPL), of(loss, DECIBEL))
                .result("level_dB_SPL", level - loss));
        return calculation.build();
    }
}
