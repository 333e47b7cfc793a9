/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.CELSIUS;
import static org.headroom.common.quantity.Unit.DB_SPL;
import static org.headroom.common.quantity.Unit.DECIBEL;
import static org.headroom.common.quantity.Unit.DECIBEL_PER_METRE;
import static org.headroom.common.quantity.Unit.HERTZ;
import static org.headroom.common.quantity.Unit.KILOPASCAL;
import static org.headroom.common.quantity.Unit.METRE;
import static org.headroom.common.quantity.Unit.PERCENT;
import static org.headroom.common.quantity.Unit.WATT;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.calc.air.Air;
import org.headroom.calc.air.AirAbsorption;
import org.headroom.common.text.Messages;

/** Direct sound of a loudspeaker at a distance, with air. */
public final class DirectLevelCalculator implements Calculator {

    private final Messages messages = Messages.of(DirectLevelCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("direct-level", CalculatorGroup.LEVEL, messages)
            .number("sensitivity_dB_SPL", DB_SPL, Range.between(0, 200))
            .number("power_W", WATT, Range.positive(), 1)
            .number("distance_m", METRE, Range.positive())
            .number("frequency_Hz", HERTZ, Range.positive(), 1000)
            .number("directivity_dB", DECIBEL, Range.between(-200, 0), 0)
            .number("temperature_C", CELSIUS, Range.between(-100, 100), 20)
            .number("humidity_percent", PERCENT, Range.between(0, 100), 50)
            .number("pressure_kPa", KILOPASCAL, Range.positive(), Air.SEA_LEVEL_KPA)
            .output("level_dB_SPL", DB_SPL).output("spreading_dB", DECIBEL).output("air_loss_dB", DECIBEL)
            .source(Source.of("ISO 9613-1:1993", "air absorption",
                    "http://www.sengpielaudio.com/AirdampingFormula.htm"))
            .source(Source.of("ISO 9613-2:1996", "7.1 geometrical divergence"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var sensitivity = inputs.number("sensitivity_dB_SPL");
        var power = inputs.number("power_W");
        var distance = inputs.number("distance_m");
        var frequency = inputs.number("frequency_Hz");
        var directivity = inputs.number("directivity_dB");
        var air = new Air(inputs.number("temperature_C"), inputs.number("humidity_percent"),
                inputs.number("pressure_kPa"));
        var absorption = AirAbsorption.absorption_dB_per_m(frequency, air);
        var spreading = DistanceLoss.spreading_dB(1, distance);
        var loss = absorption * (distance - 1);
        var level = DistanceLoss.direct_dB(sensitivity, power, distance, absorption, directivity);
        var calculation = Calculation.of(inputs)
                .step("α (ISO 9613-1)", of(absorption, DECIBEL_PER_METRE), "{}, {}, {}, {}", of(frequency, HERTZ),
                        of(air.temperature_C(), CELSIUS), of(air.humidity_percent(), PERCENT),
                        of(air.pressure_kPa(), KILOPASCAL))
                .step("A_air = α · (d − 1 m)", of(loss, DECIBEL), "{} · ({} − 1 m)",
                        of(absorption, DECIBEL_PER_METRE), of(distance, METRE))
                .step("L = Sens + 10 lg P − 20 lg d − A_air + D", of(level, DB_SPL),
                        "{} + 10 lg {} − 20 lg {} − {} + {}", of(sensitivity, DB_SPL), of(power, WATT),
                        of(distance, METRE), of(loss, DECIBEL), of(directivity, DECIBEL))
                .result("level_dB_SPL", level).result("spreading_dB", spreading).result("air_loss_dB", loss);
        if (!AirAbsorption.isValid(frequency, air)) {
            calculation.warning("direct-level.air", messages.text("direct-level.warning.air"));
        }
        if (distance < 1) {
            calculation.warning("direct-level.near", messages.text("direct-level.warning.near"));
        }
        return calculation.build();
    }
}
