/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.CELSIUS;
import static org.headroom.common.quantity.Unit.DECIBEL;
import static org.headroom.common.quantity.Unit.DEGREE;
import static org.headroom.common.quantity.Unit.HERTZ;
import static org.headroom.common.quantity.Unit.METRE;
import static org.headroom.common.quantity.Unit.METRE_PER_SECOND;
import static org.headroom.common.quantity.Unit.MILLISECOND;

import java.util.stream.IntStream;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.calc.air.SpeedOfSound;
import org.headroom.common.text.Messages;

/** Sum of the same signal from several sources. */
public final class CoherentSumCalculator implements Calculator {

    private final Messages messages = Messages.of(CoherentSumCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("coherent-sum", CalculatorGroup.LEVEL, messages)
            .numbers("levels_dB", DECIBEL, Range.between(-1000, 1000), 1, 1000)
            .number("frequency_Hz", HERTZ, Range.positive())
            .optionalNumbers("distances_m", METRE, Range.atLeast(0), 1, 1000)
            .optionalNumbers("delays_ms", MILLISECOND, Range.any(), 1, 1000)
            .optionalNumbers("phases_deg", DEGREE, Range.any(), 1, 1000)
            .number("temperature_C", CELSIUS, Range.between(-100, 100), 20)
            .output("sum_dB", DECIBEL).output("above_energy_sum_dB", DECIBEL).words("verdict")
            .source(Source.of("ISO 80000-8 (acoustics)", "superposition of complex sound pressures"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) throws InvalidInputException {
        var levels = inputs.numbers("levels_dB");
        var distances = matching(inputs, "distances_m", levels.length);
        var delays = matching(inputs, "delays_ms", levels.length);
        var phases = matching(inputs, "phases_deg", levels.length);
        var frequency = inputs.number("frequency_Hz");
        var speed = SpeedOfSound.metresPerSecond(inputs.number("temperature_C"));
        var arrivals = IntStream.range(0, levels.length).mapToObj(i -> new LevelSum.Arrival(levels[i],
                distances[i] / speed + delays[i] / 1000, phases[i])).toList();
        var sum = LevelSum.coherent_dB(frequency, arrivals);
        var energy = LevelSum.incoherent_dB(levels);
        var calculation = Calculation.of(inputs)
                .step("t = d / c + τ", arrivals.stream().mapToDouble(a -> 1000 * a.delay_s()).toArray(),
                        "({}) / {} + ({}), in ms", distances, of(speed, METRE_PER_SECOND), delays)
                .step("L = 20 lg |Σ 10^(Li/20) · exp(j(−2π f ti + φi))|",
                        sum.isPresent() ? of(sum.getAsDouble(), DECIBEL) : messages.text("coherent-sum.verdict.null"),
                        "20 lg |Σ …|, Li = {}, f = {}, φi = {}", levels, of(frequency, HERTZ), phases);
        if (sum.isEmpty()) {
            return calculation.words("verdict", "null", messages.text("coherent-sum.verdict.null")).build();
        }
        var verdict = sum.getAsDouble() >= energy ? "adds" : "cancels";
        return calculation.result("sum_dB", sum.getAsDouble())
                .result("above_energy_sum_dB", sum.getAsDouble() - energy)
                .words("verdict", verdict, messages.text("coherent-sum.verdict." + verdict)).build();
    }

    private double[] matching(Inputs inputs, String key, int count) throws InvalidInputException {
        var values = inputs.numbers(key);
        if (values.length == 0) {
            return new double[count];
        }
        if (values.length != count) {
            throw inputs.refuse(key, messages.text("coherent-sum.count", key, values.length, count),
                    messages.text("coherent-sum.count.remedy"));
        }
        return values;
    }
}
