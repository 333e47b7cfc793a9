/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.cable;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.DECIBEL;
import static org.headroom.common.quantity.Unit.METRE;
import static org.headroom.common.quantity.Unit.OHM;
import static org.headroom.common.quantity.Unit.OHM_SQUARE_MILLIMETRE_PER_METRE;
import static org.headroom.common.quantity.Unit.PERCENT;
import static org.headroom.common.quantity.Unit.SQUARE_MILLIMETRE;
import static org.headroom.common.quantity.Unit.VOLT;
import static org.headroom.common.quantity.Unit.WATT;

import java.util.Arrays;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** Load and loss of a 100 V line. */
public final class ConstantVoltageLineCalculator implements Calculator {

    private final Messages messages = Messages.of(ConstantVoltageLineCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("constant-voltage-line", CalculatorGroup.CABLE, messages)
            .number("line_voltage_V", VOLT, Range.positive(), 100)
            .numbers("taps_W", WATT, Range.positive(), 1, 500)
            .number("length_m", METRE, Range.atLeast(0))
            .number("area_mm2", SQUARE_MILLIMETRE, Range.positive())
            .number("resistivity_ohm_mm2_per_m", OHM_SQUARE_MILLIMETRE_PER_METRE, Range.positive(),
                    SpeakerCable.COPPER_20C_OHM_MM2_PER_M)
            .optionalNumber("amplifier_power_W", WATT, Range.positive())
            .output("taps_total_W", WATT).output("load_ohm", OHM).output("resistance_ohm", OHM)
            .output("voltage_loss_percent", PERCENT).output("gain_dB", DECIBEL).output("delivered_W", WATT)
            .source(Source.of("Ohm's law", "constant-voltage distribution, Z = U² / P"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var line = inputs.number("line_voltage_V");
        var taps = Arrays.stream(inputs.numbers("taps_W")).sum();
        var length = inputs.number("length_m");
        var area = inputs.number("area_mm2");
        var resistivity = inputs.number("resistivity_ohm_mm2_per_m");
        var load = ConstantVoltageLine.load_ohm(line, taps);
        var resistance = SpeakerCable.resistance_ohm(resistivity, length, area);
        var loss = ConstantVoltageLine.voltageLoss_percent(load, resistance);
        var calculation = Calculation.of(inputs)
                .step("Z = U² / ΣP", of(load, OHM), "{}² / {}", of(line, VOLT), of(taps, WATT))
                .step("R = 2 · ρ · L / S", of(resistance, OHM), "2 · {} · {} / {}",
                        of(resistivity, OHM_SQUARE_MILLIMETRE_PER_METRE), of(length, METRE),
                        of(area, SQUARE_MILLIMETRE))
                .step("u = 100 · R / (Z + R)", of(loss, PERCENT), "100 · {} / ({} + {})", of(resistance, OHM),
                        of(load, OHM), of(resistance, OHM))
                .result("taps_total_W", taps).result("load_ohm", load).result("resistance_ohm", resistance)
                .result("voltage_loss_percent", loss).result("gain_dB", SpeakerCable.gain_dB(load, resistance))
                .result("delivered_W", ConstantVoltageLine.delivered_W(line, load, resistance));
        var amplifier = inputs.optionalNumber("amplifier_power_W");
        if (amplifier.isPresent() && taps > amplifier.getAsDouble()) {
            calculation.warning("constant-voltage-line.overload",
                    messages.text("constant-voltage-line.warning.overload", of(taps, WATT),
                            of(amplifier.getAsDouble(), WATT)));
        }
        if (loss > 10) {
            calculation.warning("constant-voltage-line.loss", messages.text("constant-voltage-line.warning.loss"));
        }
        return calculation.build();
    }
}
