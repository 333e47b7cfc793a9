/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.air;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.CELSIUS;
import static org.headroom.common.quantity.Unit.METRE_PER_SECOND;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** Speed of sound in air. */
public final class SpeedOfSoundCalculator implements Calculator {

    private final Messages messages = Messages.of(SpeedOfSoundCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("speed-of-sound", CalculatorGroup.AIR, messages)
            .number("temperature_C", CELSIUS, Range.between(-100, 100), 20)
            .output("speed_m_per_s", METRE_PER_SECOND)
            .source(Source.of("ISO 9613-1:1993", "Annex A",
                    "http://www.sengpielaudio.com/AirdampingFormula.htm"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var temperature = inputs.number("temperature_C");
        var speed = SpeedOfSound.metresPerSecond(temperature);
        var calculation = Calculation.of(inputs)
                .step("c = 343.2 m/s · √((θ + 273.15) / 293.15)", of(speed, METRE_PER_SECOND),
                        "343.2 m/s · √(({} + 273.15) / 293.15)", temperature)
                .result("speed_m_per_s", speed);
        if (temperature < -20 || temperature > 50) {
            calculation.warning("speed-of-sound.validity", messages.text("speed-of-sound.warning.validity"));
        }
        return calculation.build();
    }
}
