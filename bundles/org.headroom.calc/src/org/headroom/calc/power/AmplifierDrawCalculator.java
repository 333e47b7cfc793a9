/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.AMPERE;
import static org.headroom.common.quantity.Unit.BTU_PER_HOUR;
import static org.headroom.common.quantity.Unit.ONE;
import static org.headroom.common.quantity.Unit.PERCENT;
import static org.headroom.common.quantity.Unit.VOLT;
import static org.headroom.common.quantity.Unit.WATT;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

import org.headroom.calc.Calculation;
import org.headroom.calc.CalculationBuilder;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** What an amplifier draws for a duty, between the figures that its maker publishes. */
public final class AmplifierDrawCalculator implements Calculator {

    private final Messages messages = Messages.of(AmplifierDrawCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("amplifier-draw", CalculatorGroup.POWER, messages)
            .number("rated_power_W", WATT, Range.positive())
            .number("duty_percent", PERCENT, Range.between(0, 100), 100 * AmplifierDuty.EIGHTH)
            .optionalNumber("idle_W", WATT, Range.atLeast(0))
            .optionalNumber("eighth_W", WATT, Range.positive())
            .optionalNumber("third_W", WATT, Range.positive())
            .optionalNumber("idle_A", AMPERE, Range.atLeast(0))
            .optionalNumber("eighth_A", AMPERE, Range.positive())
            .optionalNumber("third_A", AMPERE, Range.positive())
            .number("published_voltage_V", VOLT, Range.positive(), 230)
            .number("voltage_V", VOLT, Range.positive(), 230)
            .output("output_power_W", WATT).output("draw_W", WATT).output("heat_W", WATT)
            .output("heat_BTU_per_h", BTU_PER_HOUR).output("current_A", AMPERE).output("power_factor", ONE)
            .words("draw_basis").words("current_basis")
            .source(Source.of("Published figures of the amplifier's maker", "idle, 1/8 and 1/3 of the rated power"))
            .source(Source.of("Straight lines between published points", "never carried on without a warning"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) throws InvalidInputException {
        var rated = inputs.number("rated_power_W");
        var duty = inputs.number("duty_percent") / 100;
        var output = duty * rated;
        var watts = curve(inputs, rated, "W");
        var amperes = curve(inputs, rated, "A");
        if (watts.isEmpty() && amperes.isEmpty()) {
            throw inputs.refuse("eighth_W", messages.text("amplifier-draw.none"),
                    messages.text("amplifier-draw.none.remedy"));
        }
        var calculation = Calculation.of(inputs)
                .step("P_out = duty · P_rated", of(output, WATT), "{} · {}", duty, of(rated, WATT))
                .result("output_power_W", output);
        var draw = watts.flatMap(c -> c.at(output));
        var current = amperes.flatMap(c -> c.at(output));
        draw.ifPresent(d -> power(calculation, d, output));
        basis(calculation, "draw_basis", draw);
        basis(calculation, "current_basis", current);
        current.ifPresent(c -> current(calculation, c, draw, inputs));
        return calculation.build();
    }

    private void power(CalculationBuilder calculation, DrawCurve.Draw draw, double output) {
        var heat = AmplifierDuty.heat_W(draw.value(), output);
        calculation.step("P_in(P_out)", of(draw.value(), WATT), "P_in({})", of(output, WATT))
                .step("P_heat = P_in − P_out", of(heat, WATT), "{} − {}", of(draw.value(), WATT), of(output, WATT))
                .result("draw_W", draw.value()).result("heat_W", heat)
                .result("heat_BTU_per_h", of(heat, WATT).to(BTU_PER_HOUR).value());
        if (heat < 0) {
            calculation.warning("amplifier-draw.heat", messages.text("amplifier-draw.warning.heat"));
        }
    }

    private void current(CalculationBuilder calculation, DrawCurve.Draw current, Optional<DrawCurve.Draw> draw,
            Inputs inputs) {
        var published = inputs.number("published_voltage_V");
        var voltage = inputs.number("voltage_V");
        var here = AmplifierDuty.currentAtVoltage_A(current.value(), published, voltage);
        calculation.step("I(P_out)", of(current.value(), AMPERE), "I({}) at {}",
                of(inputs.number("duty_percent"), PERCENT), of(published, VOLT))
                .result("current_A", here);
        if (published != voltage) {
            calculation.step("I = I₁ · U₁ / U", of(here, AMPERE), "{} · {} / {}", of(current.value(), AMPERE),
                    of(published, VOLT), of(voltage, VOLT))
                    .warning("amplifier-draw.voltage", messages.text("amplifier-draw.warning.voltage"));
        }
        if (draw.isPresent() && current.value() > 0) {
            var factor = SinglePhase.impliedPowerFactor(draw.get().value(), published, current.value());
            calculation.step("cos φ = P_in / (U₁ · I₁)", factor, "{} / ({} · {})", of(draw.get().value(), WATT),
                    of(published, VOLT), of(current.value(), AMPERE)).result("power_factor", factor);
            if (factor > 1) {
                calculation.warning("amplifier-draw.factor", messages.text("amplifier-draw.warning.factor"));
            }
        }
    }

    private void basis(CalculationBuilder calculation, String key, Optional<DrawCurve.Draw> draw) {
        var id = draw.map(d -> d.basis().name().toLowerCase(Locale.ROOT).replace('_', '-')).orElse("unknown");
        calculation.words(key, id, messages.text("basis." + id));
        if (draw.isPresent() && draw.get().basis() == DrawCurve.Basis.BEYOND_PUBLISHED) {
            calculation.warning("amplifier-draw.beyond", messages.text("amplifier-draw.warning.beyond"));
        }
    }

    private static Optional<DrawCurve> curve(Inputs inputs, double rated, String unit) {
        var points = new ArrayList<DrawCurve.Point>();
        inputs.optionalNumber("idle_" + unit).ifPresent(d -> points.add(new DrawCurve.Point(0, d)));
        inputs.optionalNumber("eighth_" + unit)
                .ifPresent(d -> points.add(new DrawCurve.Point(AmplifierDuty.EIGHTH * rated, d)));
        inputs.optionalNumber("third_" + unit)
                .ifPresent(d -> points.add(new DrawCurve.Point(AmplifierDuty.THIRD * rated, d)));
        return points.isEmpty() ? Optional.empty() : Optional.of(new DrawCurve(points));
    }
}
