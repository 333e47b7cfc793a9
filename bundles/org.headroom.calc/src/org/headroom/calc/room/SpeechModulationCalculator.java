/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.room;

import static org.headroom.common.quantity.Unit.DB_SPL;
import static org.headroom.common.quantity.Unit.ONE;

import java.util.Arrays;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** Speech transmission index from measured modulations. */
public final class SpeechModulationCalculator implements Calculator {

    private final Messages messages = Messages.of(SpeechModulationCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("speech-transmission-modulation", CalculatorGroup.ROOM, messages)
            .numbers("modulations", ONE, Range.between(0, 1), 98, 98)
            .optionalNumbers("band_levels_dB_SPL", DB_SPL, Range.between(-50, 200), 7, 7)
            .output("sti", ONE).outputs("mti", ONE).words("rating")
            .source(Source.of("IEC 60268-16:2020", "full STI; male speech weighting",
                    "https://github.com/zawi01/stipa"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var given = inputs.numbers("modulations");
        var modulations = new double[SpeechTransmission.BANDS][];
        for (var k = 0; k < modulations.length; k++) {
            modulations[k] = Arrays.copyOfRange(given, 14 * k, 14 * (k + 1));
        }
        var levels = inputs.numbers("band_levels_dB_SPL");
        var calculation = Calculation.of(inputs);
        if (levels.length > 0) {
            modulations = SpeechTransmission.heard(modulations, levels);
            calculation.step("m' = m · I / (I + I_am + I_rt)", "7 × 14", "speech and noise: {} dB", levels);
        } else {
            calculation.warning("speech-transmission.levels", messages.text("speech-transmission.warning.levels"));
        }
        return SpeechTransmissionSteps.finish(calculation, modulations);
    }
}
