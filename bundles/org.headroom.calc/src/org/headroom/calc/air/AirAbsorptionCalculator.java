/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.air;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.CELSIUS;
import static org.headroom.common.quantity.Unit.DECIBEL;
import static org.headroom.common.quantity.Unit.DECIBEL_PER_KILOMETRE;
import static org.headroom.common.quantity.Unit.HERTZ;
import static org.headroom.common.quantity.Unit.KILOPASCAL;
import static org.headroom.common.quantity.Unit.METRE;
import static org.headroom.common.quantity.Unit.PERCENT;

import java.util.Arrays;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** Absorption of sound by air. */
public final class AirAbsorptionCalculator implements Calculator {

    private final Messages messages = Messages.of(AirAbsorptionCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("air-absorption", CalculatorGroup.AIR, messages)
            .numbers("frequencies_Hz", HERTZ, Range.positive(), 1, 1000, 125.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0,
                    8000.0, 16000.0)
            .number("temperature_C", CELSIUS, Range.between(-100, 100), 20)
            .number("humidity_percent", PERCENT, Range.between(0, 100), 50)
            .number("pressure_kPa", KILOPASCAL, Range.positive(), Air.SEA_LEVEL_KPA)
            .optionalNumber("distance_m", METRE, Range.atLeast(0))
            .outputs("absorption_dB_per_km", DECIBEL_PER_KILOMETRE).outputs("loss_dB", DECIBEL)
            .source(Source.of("ISO 9613-1:1993", "equations (3) to (5), Annex B",
                    "http://www.sengpielaudio.com/AirdampingFormula.htm"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var frequencies = inputs.numbers("frequencies_Hz");
        var air = new Air(inputs.number("temperature_C"), inputs.number("humidity_percent"),
                inputs.number("pressure_kPa"));
        var perKilometre = Arrays.stream(frequencies)
                .map(f -> 1000 * AirAbsorption.absorption_dB_per_m(f, air)).toArray();
        var vapour = AirAbsorption.waterVapour_percent(air);
        var calculation = Calculation.of(inputs)
                .step("h = h_r · (p_sat / p_r) / (p_a / p_r)", of(vapour, PERCENT), "{} · p_sat({}) / {}",
                        of(air.humidity_percent(), PERCENT), of(air.temperature_C(), CELSIUS),
                        of(air.pressure_kPa(), KILOPASCAL))
                .step("α = 8.686 f² (classical + oxygen + nitrogen), in dB/km", perKilometre, "f = {} Hz", frequencies)
                .results("absorption_dB_per_km", perKilometre);
        inputs.optionalNumber("distance_m").ifPresent(distance -> {
            var loss = Arrays.stream(perKilometre).map(a -> a * distance / 1000).toArray();
            calculation.step("A = α · d", loss, "({}) dB/km · {}", perKilometre, of(distance, METRE))
                    .results("loss_dB", loss);
        });
        if (!Arrays.stream(frequencies).allMatch(f -> AirAbsorption.isValid(f, air))) {
            calculation.warning("air-absorption.validity", messages.text("air-absorption.warning.validity"));
        }
        return calculation.build();
    }
}
