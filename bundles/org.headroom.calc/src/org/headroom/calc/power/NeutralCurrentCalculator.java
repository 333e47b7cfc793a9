/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.AMPERE;
import static org.headroom.common.quantity.Unit.ONE;
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

/** Current in the neutral, with third harmonics. */
public final class NeutralCurrentCalculator implements Calculator {

    private final Messages messages = Messages.of(NeutralCurrentCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("neutral-current", CalculatorGroup.POWER, messages)
            .numbers("currents_A", AMPERE, Range.atLeast(0), 3, 3)
            .number("third_harmonic_percent", PERCENT, Range.between(0, 300), 0)
            .output("neutral_current_A", AMPERE).output("neutral_fundamental_A", AMPERE)
            .output("neutral_third_harmonic_A", AMPERE).outputs("line_currents_A", AMPERE)
            .source(Source.of("IEC 60364-5-52:2009", "Annex E (effect of harmonic currents)"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var i = inputs.numbers("currents_A");
        var third = inputs.number("third_harmonic_percent") / 100;
        var fundamental = NeutralCurrent.fundamental_A(i[0], i[1], i[2]);
        var harmonic = NeutralCurrent.thirdHarmonic_A(i[0], i[1], i[2], third);
        var total = NeutralCurrent.total_A(fundamental, harmonic);
        var lines = Arrays.stream(i).map(a -> a * Math.hypot(1, third)).toArray();
        var calculation = Calculation.of(inputs)
                .step("I_N1 = √(a² + b² + c² − ab − bc − ca)", of(fundamental, AMPERE),
                        "√({a}² + {b}² + {c}² − {a}·{b} − {b}·{c} − {c}·{a})"
                                .replace("{a}", text(i[0])).replace("{b}", text(i[1])).replace("{c}", text(i[2])))
                .step("I_N3 = h3 · (a + b + c)", of(harmonic, AMPERE), "{} · ({} + {} + {})", third, i[0], i[1], i[2])
                .step("I_N = √(I_N1² + I_N3²)", of(total, AMPERE), "√({}² + {}²)", fundamental, harmonic)
                .step("I_L = I · √(1 + h3²)", lines, "({}) · √(1 + {}²)", i, third)
                .result("neutral_current_A", total).result("neutral_fundamental_A", fundamental)
                .result("neutral_third_harmonic_A", harmonic).results("line_currents_A", lines);
        if (total > Arrays.stream(lines).max().orElseThrow() * (1 + 1e-9)) {
            calculation.warning("neutral-current.above-lines", messages.text("neutral-current.warning.above"));
        }
        if (third > 0.15) {
            calculation.warning("neutral-current.harmonics", messages.text("neutral-current.warning.harmonics"));
        }
        return calculation.build();
    }

    private static String text(double current) {
        return of(current, ONE).toString();
    }
}
