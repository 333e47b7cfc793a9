/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.DECIBEL;
import static org.headroom.common.quantity.Unit.ONE;
import static org.headroom.common.quantity.Unit.PERCENT;
import static org.headroom.common.quantity.Unit.WATT;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** Duty of an amplifier for programme of a crest factor, and back. */
public final class AmplifierDutyCalculator implements Calculator {

    private final Messages messages = Messages.of(AmplifierDutyCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("amplifier-duty", CalculatorGroup.POWER, messages)
            .optionalNumber("crest_factor", ONE, Range.atLeast(1))
            .optionalNumber("duty_percent", PERCENT, Range.aboveUpTo(0, 200))
            .optionalNumber("rated_power_W", WATT, Range.positive())
            .output("duty", ONE).output("duty_percent", PERCENT).output("crest_factor", ONE)
            .output("headroom_dB", DECIBEL).output("output_power_W", WATT)
            .source(Source.of("d&b audiotechnik", "crest factors of programme"))
            .source(Source.of("IEC 60065:2014", "1/8 of the rated power as the test condition"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) throws InvalidInputException {
        var crest = inputs.optionalNumber("crest_factor");
        var percent = inputs.optionalNumber("duty_percent");
        if (crest.isPresent() == percent.isPresent()) {
            throw inputs.refuse("crest_factor", messages.text("amplifier-duty.either"),
                    messages.text("amplifier-duty.either.remedy"));
        }
        var duty = crest.isPresent() ? AmplifierDuty.fromCrestFactor(crest.getAsDouble()) : percent.getAsDouble() / 100;
        var factor = crest.orElseGet(() -> AmplifierDuty.crestFactor(duty));
        var headroom = AmplifierDuty.headroom_dB(duty);
        var calculation = Calculation.of(inputs);
        if (crest.isPresent()) {
            calculation.step("duty = 2 / CF²", duty, "2 / {}²", factor);
        } else {
            calculation.step("CF = √(2 / duty)", factor, "√(2 / {})", duty);
        }
        calculation.step("headroom = −10 lg duty", of(headroom, DECIBEL), "−10 lg {}", duty)
                .result("duty", duty).result("duty_percent", 100 * duty).result("crest_factor", factor)
                .result("headroom_dB", headroom);
        inputs.optionalNumber("rated_power_W").ifPresent(rated -> calculation
                .step("P_out = duty · P_rated", of(duty * rated, WATT), "{} · {}", duty, of(rated, WATT))
                .result("output_power_W", duty * rated));
        if (duty > 1 + 1e-9) {
            calculation.warning("amplifier-duty.above-sine", messages.text("amplifier-duty.warning.sine"));
        } else if (duty > AmplifierDuty.THIRD) {
            calculation.warning("amplifier-duty.above-third", messages.text("amplifier-duty.warning.third"));
        }
        return calculation.build();
    }
}
