/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.ONE;
import static org.headroom.common.quantity.Unit.PERCENT;
import static org.headroom.common.quantity.Unit.WATT;

import java.util.Arrays;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** Which load goes on which phase. */
public final class PhaseBalanceCalculator implements Calculator {

    private final Messages messages = Messages.of(PhaseBalanceCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("phase-balance", CalculatorGroup.POWER, messages)
            .numbers("loads_W", WATT, Range.atLeast(0), 1, 200)
            .outputs("phases", ONE).outputs("totals_W", WATT).output("unbalance_percent", PERCENT)
            .output("largest_first_unbalance_percent", PERCENT).words("certainty")
            .source(Source.of("Branch and bound over all spreads", "heaviest phase as light as possible"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        var loads = inputs.numbers("loads_W");
        var spread = PhaseBalance.spread(loads);
        var simple = PhaseBalance.largestFirst(loads);
        var totals = spread.totals();
        var mean = Arrays.stream(totals).average().orElse(0);
        var certainty = spread.proven() ? "proven" : "good";
        var calculation = Calculation.of(inputs)
                .step("mean = Σ P / 3", of(mean, WATT), "{} / 3", of(Arrays.stream(loads).sum(), WATT))
                .step("unbalance = max |P_phase − mean| / mean", of(spread.unbalance_percent(), PERCENT),
                        "max |({}) − {}| / {}", totals, mean, mean)
                .results("phases", Arrays.stream(spread.phases()).mapToDouble(p -> p + 1.0).toArray())
                .results("totals_W", totals).result("unbalance_percent", spread.unbalance_percent())
                .result("largest_first_unbalance_percent", simple.unbalance_percent())
                .words("certainty", certainty, messages.text("certainty." + certainty));
        if (spread.unbalance_percent() > 5) {
            calculation.warning("phase-balance.above", messages.text("phase-balance.warning.above",
                    of(spread.unbalance_percent(), PERCENT)));
        }
        return calculation.build();
    }
}
