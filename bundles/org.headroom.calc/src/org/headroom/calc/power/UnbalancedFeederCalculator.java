/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.AMPERE;
import static org.headroom.common.quantity.Unit.METRE;
import static org.headroom.common.quantity.Unit.MILLIOHM_PER_METRE;
import static org.headroom.common.quantity.Unit.OHM_SQUARE_MILLIMETRE_PER_METRE;
import static org.headroom.common.quantity.Unit.ONE;
import static org.headroom.common.quantity.Unit.PERCENT;
import static org.headroom.common.quantity.Unit.SQUARE_MILLIMETRE;
import static org.headroom.common.quantity.Unit.VOLT;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** Voltage drop of a feeder with unequal loads, with the drop of its neutral. */
public final class UnbalancedFeederCalculator implements Calculator {

    private final Messages messages = Messages.of(UnbalancedFeederCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("unbalanced-feeder", CalculatorGroup.POWER, messages)
            .numbers("currents_A", AMPERE, Range.atLeast(0), 3, 3)
            .number("length_m", METRE, Range.atLeast(0))
            .number("area_mm2", SQUARE_MILLIMETRE, Range.positive())
            .optionalNumber("neutral_area_mm2", SQUARE_MILLIMETRE, Range.positive())
            .choice("conductor", "copper", "aluminium")
            .number("power_factor", ONE, Range.aboveUpTo(0, 1), 1)
            .number("reactance_mohm_per_m", MILLIOHM_PER_METRE, Range.atLeast(0), 0.08)
            .number("voltage_V", VOLT, Range.positive(), 230)
            .outputs("voltage_drop_V", VOLT).outputs("voltage_drop_percent", PERCENT)
            .output("worst_drop_V", VOLT).output("worst_drop_percent", PERCENT)
            .outputs("line_only_drop_V", VOLT).output("neutral_current_A", AMPERE)
            .source(Source.of("IEC 60364-5-52:2009", "Annex G (resistivity, reactance)"))
            .source(Source.of("Kirchhoff's laws", "phasor solution of the four-wire star"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var i = inputs.numbers("currents_A");
        var length = inputs.number("length_m");
        var area = inputs.number("area_mm2");
        var neutralArea = inputs.optionalNumber("neutral_area_mm2").orElse(area);
        var factor = inputs.number("power_factor");
        var reactance = inputs.number("reactance_mohm_per_m") / 1000;
        var supply = inputs.number("voltage_V");
        var resistivity = Conductor.valueOf(inputs.choice("conductor").toUpperCase(Locale.ROOT))
                .serviceResistivity_ohm_mm2_per_m();
        var line = VoltageDrop.impedance_ohm(resistivity, length, area, reactance);
        var neutral = VoltageDrop.impedance_ohm(resistivity, length, neutralArea, reactance);
        var currents = IntStream.range(0, 3).mapToObj(p -> Phasor.lagging(i[p], p, factor)).toList();
        var state = UnbalancedFeeder.withCurrents(supply, currents, line, neutral);
        var drops = IntStream.range(0, 3).mapToDouble(state::drop_V).toArray();
        var alone = Arrays.stream(i)
                .map(a -> VoltageDrop.drop_V(VoltageDrop.Circuit.THREE_PHASE, line, a, factor)).toArray();
        var worst = state.worstDrop_V();
        var calculation = Calculation.of(inputs)
                .step("Z = ρ1 · L / S + j λ L", complex(line) + " Ω", "{} · {} / {} + j {} · {}",
                        of(resistivity, OHM_SQUARE_MILLIMETRE_PER_METRE), of(length, METRE),
                        of(area, SQUARE_MILLIMETRE), of(reactance * 1000, MILLIOHM_PER_METRE), of(length, METRE))
                .step("I_N = I_L1 + I_L2 + I_L3", complex(state.neutral()) + " A", "({}) + ({}) + ({})",
                        complex(currents.get(0)), complex(currents.get(1)), complex(currents.get(2)))
                .step("u = U0 − |U0 ∠(−120° · k) − Z · I − Z_N · I_N|", drops, "{} − |…| for L1; L2; L3 with Z_N = {}",
                        of(supply, VOLT), complex(neutral) + " Ω")
                .results("voltage_drop_V", drops)
                .results("voltage_drop_percent",
                        Arrays.stream(drops).map(d -> VoltageDrop.percent(d, supply)).toArray())
                .result("worst_drop_V", worst).result("worst_drop_percent", VoltageDrop.percent(worst, supply))
                .results("line_only_drop_V", alone).result("neutral_current_A", state.neutral().magnitude());
        if (Arrays.stream(drops).anyMatch(d -> d < 0)) {
            calculation.warning("unbalanced-feeder.rise", messages.text("unbalanced-feeder.warning.rise"));
        }
        if (worst > supply / 4) {
            calculation.warning("unbalanced-feeder.large", messages.text("unbalanced-feeder.warning.large"));
        }
        return calculation.build();
    }

    private static String complex(Phasor phasor) {
        return of(phasor.re(), ONE) + (phasor.im() < 0 ? " − j " : " + j ") + of(Math.abs(phasor.im()), ONE);
    }
}
