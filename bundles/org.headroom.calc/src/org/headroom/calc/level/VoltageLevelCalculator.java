/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.DBU;
import static org.headroom.common.quantity.Unit.DBV;
import static org.headroom.common.quantity.Unit.VOLT;

import java.util.List;
import java.util.OptionalDouble;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** One voltage as V, dBu and dBV. */
public final class VoltageLevelCalculator implements Calculator {

    private final Messages messages = Messages.of(VoltageLevelCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("voltage-level", CalculatorGroup.LEVEL, messages)
            .optionalNumber("voltage_V", VOLT, Range.positive())
            .optionalNumber("level_dBu", DBU, Range.between(-200, 200))
            .optionalNumber("level_dBV", DBV, Range.between(-200, 200))
            .output("voltage_V", VOLT).output("level_dBu", DBU).output("level_dBV", DBV)
            .source(Source.of("IEC 60027-3", "logarithmic quantities; 0 dBu is 1 mW in 600 Ω, √0.6 V"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) throws InvalidInputException {
        var volts = inputs.optionalNumber("voltage_V");
        var dbu = inputs.optionalNumber("level_dBu");
        var dbv = inputs.optionalNumber("level_dBV");
        if (List.of(volts, dbu, dbv).stream().filter(OptionalDouble::isPresent).count() != 1) {
            throw inputs.refuse("voltage_V", messages.text("voltage-level.one"),
                    messages.text("voltage-level.one.remedy"));
        }
        var calculation = Calculation.of(inputs);
        var voltage = volts.orElseGet(() -> dbu.isPresent() ? Levels.voltsOfDBu(dbu.getAsDouble())
                : Levels.voltsOfDBV(dbv.getAsDouble()));
        dbu.ifPresent(level -> calculation.step("U = 0.7746 V · 10^(L/20)", of(voltage, VOLT),
                "0.7746 V · 10^({}/20)", level));
        dbv.ifPresent(level -> calculation.step("U = 1 V · 10^(L/20)", of(voltage, VOLT), "1 V · 10^({}/20)", level));
        if (dbu.isEmpty()) {
            calculation.step("L_u = 20 lg(U / 0.7746 V)", of(Levels.dBuOf(voltage), DBU), "20 lg({} / 0.7746 V)",
                    of(voltage, VOLT));
        }
        if (dbv.isEmpty()) {
            calculation.step("L_V = 20 lg(U / 1 V)", of(Levels.dBVOf(voltage), DBV), "20 lg({} / 1 V)",
                    of(voltage, VOLT));
        }
        return calculation.result("voltage_V", voltage).result("level_dBu", Levels.dBuOf(voltage))
                .result("level_dBV", Levels.dBVOf(voltage)).build();
    }
}
