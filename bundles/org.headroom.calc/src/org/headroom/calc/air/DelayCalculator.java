/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.air;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.CELSIUS;
import static org.headroom.common.quantity.Unit.HERTZ;
import static org.headroom.common.quantity.Unit.METRE;
import static org.headroom.common.quantity.Unit.METRE_PER_SECOND;
import static org.headroom.common.quantity.Unit.MILLISECOND;
import static org.headroom.common.quantity.Unit.ONE;

import java.util.Locale;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.quantity.Quantity;
import org.headroom.common.text.Messages;

/** Delay for a distance. */
public final class DelayCalculator implements Calculator {

    private final Messages messages = Messages.of(DelayCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("delay-time", CalculatorGroup.AIR, messages)
            .number("distance_m", METRE, Range.atLeast(0))
            .number("temperature_C", CELSIUS, Range.between(-100, 100), 20)
            .number("sample_rate_Hz", HERTZ, Range.positive(), 48_000)
            .output("delay_ms", MILLISECOND).output("samples", ONE).output("change_per_kelvin_ms", MILLISECOND)
            .source(Source.of("ISO 9613-1:1993", "Annex A",
                    "http://www.sengpielaudio.com/AirdampingFormula.htm"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var distance = inputs.number("distance_m");
        var temperature = inputs.number("temperature_C");
        var rate = inputs.number("sample_rate_Hz");
        var speed = SpeedOfSound.metresPerSecond(temperature);
        var seconds = Delay.seconds(distance, temperature);
        var calculation = Calculation.of(inputs)
                .step("c = 343.2 m/s · √((θ + 273.15) / 293.15)", of(speed, METRE_PER_SECOND),
                        "343.2 m/s · √(({} + 273.15) / 293.15)", temperature)
                .step("t = d / c", of(1000 * seconds, MILLISECOND), "{} / {}", of(distance, METRE),
                        of(speed, METRE_PER_SECOND))
                .step("n = t · fs", Quantity.number(Math.rint(seconds * rate), Locale.ENGLISH, 6), "{} · {}",
                        of(1000 * seconds, MILLISECOND), of(rate, HERTZ))
                .result("delay_ms", 1000 * seconds).result("samples", Math.rint(seconds * rate))
                .result("change_per_kelvin_ms", 1000 * (Delay.seconds(distance, temperature + 1) - seconds));
        if (temperature < -20 || temperature > 50) {
            calculation.warning("speed-of-sound.validity", messages.text("speed-of-sound.warning.validity"));
        }
        return calculation.build();
    }
}
