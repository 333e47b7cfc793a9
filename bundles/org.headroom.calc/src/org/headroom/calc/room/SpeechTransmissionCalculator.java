/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.room;

import static org.headroom.common.quantity.Unit.DB_SPL;
import static org.headroom.common.quantity.Unit.DECIBEL;
import static org.headroom.common.quantity.Unit.ONE;
import static org.headroom.common.quantity.Unit.SECOND;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.calc.level.LevelSum;
import org.headroom.common.text.Messages;

/** Speech transmission index from reverberation and noise. */
public final class SpeechTransmissionCalculator implements Calculator {

    private final Messages messages = Messages.of(SpeechTransmissionCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("speech-transmission", CalculatorGroup.ROOM, messages)
            .numbers("reverberation_s", SECOND, Range.atLeast(0), 1, SpeechTransmission.BANDS)
            .numbers("snr_dB", DECIBEL, Range.between(-200, 200), 1, SpeechTransmission.BANDS, 60.0)
            .optionalNumbers("speech_levels_dB_SPL", DB_SPL, Range.between(-50, 200), 1, SpeechTransmission.BANDS)
            .output("sti", ONE).outputs("mti", ONE).words("rating")
            .source(Source.of("IEC 60268-16:2020", "full STI; male speech weighting",
                    "https://github.com/zawi01/stipa"))
            .source(Source.of("M. R. Schroeder (1981), T. Houtgast and H. J. M. Steeneken (1985)",
                    "modulation transfer of reverberation and noise"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) throws InvalidInputException {
        var times = sevenOf(inputs, "reverberation_s");
        var snr = sevenOf(inputs, "snr_dB");
        var modulations = SpeechTransmission.modulations(times, snr);
        var calculation = Calculation.of(inputs)
                .step("m(F) = 1 / √(1 + (2π F T / 13.8)²) · 1 / (1 + 10^(−SNR/10))", "7 × 14", "T = {} s; SNR = {} dB",
                        times, snr);
        if (inputs.numbers("speech_levels_dB_SPL").length > 0) {
            var levels = sevenOf(inputs, "speech_levels_dB_SPL");
            var total = IntStream.range(0, levels.length)
                    .mapToDouble(k -> LevelSum.incoherent_dB(levels[k], levels[k] - snr[k])).toArray();
            modulations = SpeechTransmission.heard(modulations, total);
            calculation.step("m' = m · I / (I + I_am + I_rt)", "7 × 14", "speech and noise: {} dB", total);
        } else {
            calculation.warning("speech-transmission.levels", messages.text("speech-transmission.warning.levels"));
        }
        return SpeechTransmissionSteps.finish(calculation, modulations);
    }

    private double[] sevenOf(Inputs inputs, String key) throws InvalidInputException {
        var values = inputs.numbers(key);
        if (values.length == 1) {
            return DoubleStream.generate(() -> values[0]).limit(SpeechTransmission.BANDS).toArray();
        }
        if (values.length != SpeechTransmission.BANDS) {
            throw inputs.refuse(key, messages.text("speech-transmission.bands", values.length),
                    messages.text("speech-transmission.bands.remedy"));
        }
        return values;
    }
}
