/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.AMPERE;
import static org.headroom.common.quantity.Unit.METRE;
import static org.headroom.common.quantity.Unit.MILLIOHM_PER_METRE;
import static org.headroom.common.quantity.Unit.OHM;
import static org.headroom.common.quantity.Unit.OHM_SQUARE_MILLIMETRE_PER_METRE;
import static org.headroom.common.quantity.Unit.ONE;
import static org.headroom.common.quantity.Unit.PERCENT;
import static org.headroom.common.quantity.Unit.SQUARE_MILLIMETRE;
import static org.headroom.common.quantity.Unit.VOLT;

import java.util.Locale;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** Voltage drop of a balanced three-phase or a single-phase circuit. */
public final class VoltageDropCalculator implements Calculator {

    private final Messages messages = Messages.of(VoltageDropCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("voltage-drop", CalculatorGroup.POWER, messages)
            .choice("circuit", "three-phase", "single-phase")
            .number("current_A", AMPERE, Range.atLeast(0))
            .number("length_m", METRE, Range.atLeast(0))
            .number("area_mm2", SQUARE_MILLIMETRE, Range.positive())
            .choice("conductor", "copper", "aluminium")
            .number("power_factor", ONE, Range.aboveUpTo(0, 1), VoltageDrop.POWER_FACTOR)
            .number("reactance_mohm_per_m", MILLIOHM_PER_METRE, Range.atLeast(0), 0.08)
            .number("voltage_V", VOLT, Range.positive(), 230)
            .choice("limit", "public-other", "public-lighting", "private-other", "private-lighting")
            .output("voltage_drop_V", VOLT).output("voltage_drop_percent", PERCENT)
            .output("limit_percent", PERCENT).words("verdict")
            .source(Source.of("IEC 60364-5-52:2009", "Annex G"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var circuit = VoltageDrop.Circuit.valueOf(constant(inputs.choice("circuit")));
        var conductor = Conductor.valueOf(constant(inputs.choice("conductor")));
        var limit = DropLimit.valueOf(constant(inputs.choice("limit")));
        var current = inputs.number("current_A");
        var length = inputs.number("length_m");
        var area = inputs.number("area_mm2");
        var factor = inputs.number("power_factor");
        var reactance = inputs.number("reactance_mohm_per_m");
        var voltage = inputs.number("voltage_V");
        var resistivity = conductor.serviceResistivity_ohm_mm2_per_m();
        var impedance = VoltageDrop.impedance_ohm(resistivity, length, area, reactance / 1000);
        var drop = VoltageDrop.drop_V(circuit, impedance, current, factor);
        var percent = VoltageDrop.percent(drop, voltage);
        var allowed = limit.percent(length);
        var verdict = percent <= allowed ? "within" : "above";
        var calculation = Calculation.of(inputs)
                .step("R = ρ1 · L / S", of(impedance.re(), OHM), "{} · {} / {}",
                        of(resistivity, OHM_SQUARE_MILLIMETRE_PER_METRE), of(length, METRE),
                        of(area, SQUARE_MILLIMETRE))
                .step("X = λ · L", of(impedance.im(), OHM), "{} · {}", of(reactance, MILLIOHM_PER_METRE),
                        of(length, METRE))
                .step("u = b · (R · cos φ + X · sin φ) · I", of(drop, VOLT), "{} · ({} · {} + {} · {}) · {}",
                        (double) circuit.b(), of(impedance.re(), OHM), factor, of(impedance.im(), OHM),
                        Math.sqrt(1 - factor * factor), of(current, AMPERE))
                .step("Δu = 100 · u / U0", of(percent, PERCENT), "100 · {} / {}", of(drop, VOLT), of(voltage, VOLT))
                .result("voltage_drop_V", drop).result("voltage_drop_percent", percent)
                .result("limit_percent", allowed)
                .words("verdict", verdict, messages.text("voltage-drop.verdict." + verdict));
        if (percent > allowed) {
            calculation.warning("voltage-drop.above", messages.text("voltage-drop.warning.above",
                    of(percent, PERCENT), of(allowed, PERCENT)));
        }
        if (drop >= voltage) {
            calculation.warning("voltage-drop.impossible", messages.text("voltage-drop.warning.impossible"));
        }
        return calculation.build();
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
