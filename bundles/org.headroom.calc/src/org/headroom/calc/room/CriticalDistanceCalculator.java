/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.room;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.CUBIC_METRE;
import static org.headroom.common.quantity.Unit.METRE;
import static org.headroom.common.quantity.Unit.ONE;
import static org.headroom.common.quantity.Unit.SECOND;
import static org.headroom.common.quantity.Unit.SQUARE_METRE;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** Distance at which direct and reverberant sound are equal. */
public final class CriticalDistanceCalculator implements Calculator {

    private final Messages messages = Messages.of(CriticalDistanceCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("critical-distance", CalculatorGroup.ROOM, messages)
            .number("directivity_factor", ONE, Range.positive(), 1)
            .optionalNumber("volume_m3", CUBIC_METRE, Range.positive())
            .optionalNumber("reverberation_s", SECOND, Range.positive())
            .optionalNumber("surface_m2", SQUARE_METRE, Range.positive())
            .optionalNumber("absorption", ONE, new Range(0, false, 1, false))
            .output("from_reverberation_m", METRE).output("from_room_constant_m", METRE)
            .output("room_constant_m2", SQUARE_METRE)
            .source(Source.of("H. Kuttruff, Room Acoustics", "reverberation distance"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) throws InvalidInputException {
        var q = inputs.number("directivity_factor");
        var volume = inputs.optionalNumber("volume_m3");
        var time = inputs.optionalNumber("reverberation_s");
        var surface = inputs.optionalNumber("surface_m2");
        var absorption = inputs.optionalNumber("absorption");
        var byTime = volume.isPresent() && time.isPresent();
        var byConstant = surface.isPresent() && absorption.isPresent();
        if (!byTime && !byConstant) {
            throw inputs.refuse("volume_m3", messages.text("critical-distance.none"),
                    messages.text("critical-distance.none.remedy"));
        }
        var calculation = Calculation.of(inputs);
        if (byTime) {
            var distance = CriticalDistance.fromReverberation_m(q, volume.getAsDouble(), time.getAsDouble());
            calculation.step("Dc = 0.057 √(Q V / T)", of(distance, METRE), "0.057 √({} · {} / {})", q,
                    of(volume.getAsDouble(), CUBIC_METRE), of(time.getAsDouble(), SECOND))
                    .result("from_reverberation_m", distance);
        }
        if (byConstant) {
            var constant = CriticalDistance.roomConstant_m2(surface.getAsDouble(), absorption.getAsDouble());
            var distance = CriticalDistance.fromRoomConstant_m(q, constant);
            calculation.step("R = S a / (1 − a)", of(constant, SQUARE_METRE), "{} · {} / (1 − {})",
                    of(surface.getAsDouble(), SQUARE_METRE), absorption.getAsDouble(), absorption.getAsDouble())
                    .step("Dc = 0.141 √(Q R)", of(distance, METRE), "0.141 √({} · {})", q,
                            of(constant, SQUARE_METRE))
                    .result("room_constant_m2", constant).result("from_room_constant_m", distance);
        }
        return calculation.build();
    }
}
