/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.room;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.CELSIUS;
import static org.headroom.common.quantity.Unit.CUBIC_METRE;
import static org.headroom.common.quantity.Unit.DECIBEL_PER_METRE;
import static org.headroom.common.quantity.Unit.HERTZ;
import static org.headroom.common.quantity.Unit.METRE_PER_SECOND;
import static org.headroom.common.quantity.Unit.ONE;
import static org.headroom.common.quantity.Unit.PER_METRE;
import static org.headroom.common.quantity.Unit.PERCENT;
import static org.headroom.common.quantity.Unit.SECOND;
import static org.headroom.common.quantity.Unit.SECOND_PER_METRE;
import static org.headroom.common.quantity.Unit.SQUARE_METRE;

import java.util.Locale;

import org.headroom.calc.Calculation;
import org.headroom.calc.CalculationBuilder;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.calc.air.Air;
import org.headroom.calc.air.AirAbsorption;
import org.headroom.calc.air.SpeedOfSound;
import org.headroom.common.quantity.Quantity;
import org.headroom.common.text.Messages;

/** Reverberation time after Sabine and Eyring, with air. */
public final class ReverberationCalculator implements Calculator {

    /** Surface of a sphere is this times V^(2/3); no room has less. */
    private static final double SPHERE = Math.cbrt(36 * Math.PI);
    private final Messages messages = Messages.of(ReverberationCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("reverberation-time", CalculatorGroup.ROOM, messages)
            .number("volume_m3", CUBIC_METRE, Range.positive())
            .number("surface_m2", SQUARE_METRE, Range.positive())
            .number("absorption", ONE, Range.between(0, 1))
            .optionalNumber("air_frequency_Hz", HERTZ, Range.positive())
            .number("temperature_C", CELSIUS, Range.between(-100, 100), 20)
            .number("humidity_percent", PERCENT, Range.between(0, 100), 50)
            .optionalNumber("constant_s_per_m", SECOND_PER_METRE, Range.positive())
            .output("sabine_s", SECOND).output("eyring_s", SECOND).output("air_per_m", PER_METRE)
            .source(Source.of("W. C. Sabine, Collected Papers on Acoustics (1922)", "reverberation"))
            .source(Source.of("C. F. Eyring, J. Acoust. Soc. Am. 1 (1930)", "Reverberation time in dead rooms",
                    "https://doi.org/10.1121/1.1915175"))
            .source(Source.of("ISO 9613-1:1993", "air absorption",
                    "http://www.sengpielaudio.com/AirdampingFormula.htm"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) throws InvalidInputException {
        var volume = inputs.number("volume_m3");
        var surface = inputs.number("surface_m2");
        var absorption = inputs.number("absorption");
        var temperature = inputs.number("temperature_C");
        var frequency = inputs.optionalNumber("air_frequency_Hz");
        if (absorption == 0 && frequency.isEmpty()) {
            throw inputs.refuse("absorption", messages.text("reverberation-time.none"),
                    messages.text("reverberation-time.none.remedy"));
        }
        var speed = SpeedOfSound.metresPerSecond(temperature);
        var calculation = Calculation.of(inputs);
        var constant = inputs.optionalNumber("constant_s_per_m").orElseGet(() -> {
            var k = Reverberation.constant_s_per_m(speed);
            calculation.step("k = 24 ln 10 / c", of(k, SECOND_PER_METRE), "24 ln 10 / {}", of(speed, METRE_PER_SECOND));
            return k;
        });
        var air = frequency.isEmpty() ? 0 : air(calculation, frequency.getAsDouble(),
                Air.of(temperature, inputs.number("humidity_percent")));
        var sabine = Reverberation.sabine_s(constant, volume, surface, absorption, air);
        calculation.step("T = k V / (S a + 4 m V)", of(sabine, SECOND), "{} · {} / ({} · {} + 4 · {} · {})",
                of(constant, SECOND_PER_METRE), of(volume, CUBIC_METRE), of(surface, SQUARE_METRE), absorption,
                of(air, PER_METRE), of(volume, CUBIC_METRE)).result("sabine_s", sabine).result("air_per_m", air);
        if (absorption < 1) {
            var eyring = Reverberation.eyring_s(constant, volume, surface, absorption, air);
            calculation.step("T = k V / (−S ln(1 − a) + 4 m V)", of(eyring, SECOND),
                    "{} · {} / (−{} · ln(1 − {}) + 4 · {} · {})", of(constant, SECOND_PER_METRE),
                    of(volume, CUBIC_METRE), of(surface, SQUARE_METRE), absorption,
                    of(air, PER_METRE), of(volume, CUBIC_METRE)).result("eyring_s", eyring);
        } else {
            calculation.warning("reverberation-time.dead", messages.text("reverberation-time.warning.dead"));
        }
        if (absorption > 0.2) {
            calculation.warning("reverberation-time.sabine", messages.text("reverberation-time.warning.sabine"));
        }
        if (surface < SPHERE * Math.pow(volume, 2.0 / 3)) {
            calculation.warning("reverberation-time.surface", messages.text("reverberation-time.warning.surface"));
        }
        return calculation.build();
    }

    private double air(CalculationBuilder calculation, double frequency, Air air) {
        var alpha = AirAbsorption.absorption_dB_per_m(frequency, air);
        var m = Reverberation.airAbsorption_per_m(alpha);
        calculation.step("m = α / (10 lg e)", of(m, PER_METRE), "{} / 4.343",
                of(alpha, DECIBEL_PER_METRE));
        if (!AirAbsorption.isValid(frequency, air)) {
            calculation.warning("reverberation-time.air", messages.text("reverberation-time.warning.air"));
        }
        return m;
    }
}
