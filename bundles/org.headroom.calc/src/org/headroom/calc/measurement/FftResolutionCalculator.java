/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.measurement;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.HERTZ;
import static org.headroom.common.quantity.Unit.MILLISECOND;
import static org.headroom.common.quantity.Unit.ONE;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** What a Fourier transform resolves. */
public final class FftResolutionCalculator implements Calculator {

    private final Messages messages = Messages.of(FftResolutionCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("fft-resolution", CalculatorGroup.MEASUREMENT, messages)
            .number("size", ONE, Range.between(1, 1 << 30), 16_384)
            .number("sample_rate_Hz", HERTZ, Range.positive(), 48_000)
            .output("window_ms", MILLISECOND).output("bin_Hz", HERTZ)
            .source(Source.of("Discrete Fourier transform", "window N / fs, distance of bins fs / N"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var size = inputs.number("size");
        var rate = inputs.number("sample_rate_Hz");
        var window = 1000 * FftResolution.window_s(size, rate);
        var bin = FftResolution.bin_Hz(size, rate);
        var calculation = Calculation.of(inputs)
                .step("t = N / fs", of(window, MILLISECOND), "{} / {}", size, of(rate, HERTZ))
                .step("Δf = fs / N", of(bin, HERTZ), "{} / {}", of(rate, HERTZ), size)
                .result("window_ms", window).result("bin_Hz", bin);
        if (size != Math.rint(size)) {
            calculation.warning("fft-resolution.whole", messages.text("fft-resolution.warning.whole"));
        }
        return calculation.build();
    }
}
