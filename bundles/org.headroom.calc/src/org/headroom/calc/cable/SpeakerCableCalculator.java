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
import static org.headroom.common.quantity.Unit.ONE;
import static org.headroom.common.quantity.Unit.PERCENT;
import static org.headroom.common.quantity.Unit.SQUARE_MILLIMETRE;

import java.util.Locale;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.calc.level.Levels;
import org.headroom.common.text.Messages;

/** Loss and damping factor of a loudspeaker cable. */
public final class SpeakerCableCalculator implements Calculator {

    private final Messages messages = Messages.of(SpeakerCableCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("speaker-cable", CalculatorGroup.CABLE, messages)
            .number("length_m", METRE, Range.atLeast(0))
            .number("area_mm2", SQUARE_MILLIMETRE, Range.positive())
            .number("load_ohm", OHM, Range.positive(), 8)
            .number("amplifier_damping_factor", ONE, Range.positive(), 400)
            .optionalNumber("damping_reference_ohm", OHM, Range.positive())
            .number("resistivity_ohm_mm2_per_m", OHM_SQUARE_MILLIMETRE_PER_METRE, Range.positive(),
                    SpeakerCable.COPPER_20C_OHM_MM2_PER_M)
            .output("resistance_ohm", OHM).output("gain_dB", DECIBEL).output("power_loss_percent", PERCENT)
            .output("damping_factor", ONE).words("rating")
            .source(Source.of("Ohm's law", "R = 2 ρ L / S, ρ of copper at 20 °C"))
            .source(Source.of("doctorproaudio", "guideline: damping factor at least 25, loss at most 0.3 dB",
                    "https://www.doctorproaudio.com"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var load = inputs.number("load_ohm");
        var length = inputs.number("length_m");
        var area = inputs.number("area_mm2");
        var resistivity = inputs.number("resistivity_ohm_mm2_per_m");
        var damping = inputs.number("amplifier_damping_factor");
        var reference = inputs.optionalNumber("damping_reference_ohm").orElse(load);
        var resistance = SpeakerCable.resistance_ohm(resistivity, length, area);
        var amplifier = reference / damping;
        var gain = SpeakerCable.gain_dB(load, resistance);
        var factor = SpeakerCable.dampingFactor(load, resistance, amplifier);
        var rating = SpeakerCable.rating(-gain, factor).name().toLowerCase(Locale.ROOT);
        var calculation = Calculation.of(inputs)
                .step("R = 2 · ρ · L / S", of(resistance, OHM), "2 · {} · {} / {}",
                        of(resistivity, OHM_SQUARE_MILLIMETRE_PER_METRE), of(length, METRE),
                        of(area, SQUARE_MILLIMETRE))
                .step("G = 20 lg(Z / (Z + R))", of(gain, DECIBEL), "20 lg({} / ({} + {}))", of(load, OHM),
                        of(load, OHM), of(resistance, OHM))
                .step("R_amp = Z_ref / DF_amp", of(amplifier, OHM), "{} / {}", of(reference, OHM), damping)
                .step("DF = Z / (R + R_amp)", factor, "{} / ({} + {})", of(load, OHM), of(resistance, OHM),
                        of(amplifier, OHM))
                .result("resistance_ohm", resistance).result("gain_dB", gain)
                .result("power_loss_percent", 100 * (1 - Levels.powerRatio(gain))).result("damping_factor", factor)
                .words("rating", rating, messages.text("speaker-cable.rating." + rating));
        return calculation.build();
    }
}
