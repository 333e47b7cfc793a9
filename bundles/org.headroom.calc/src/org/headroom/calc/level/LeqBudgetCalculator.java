/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.DB_SPL;
import static org.headroom.common.quantity.Unit.MINUTE;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.text.Messages;

/** What may still be played to keep a limit. */
public final class LeqBudgetCalculator implements Calculator {

    private final Messages messages = Messages.of(LeqBudgetCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("leq-budget", CalculatorGroup.LEVEL, messages)
            .number("limit_dB_SPL", DB_SPL, Range.between(0, 200))
            .number("period_min", MINUTE, Range.positive())
            .optionalNumbers("levels_dB_SPL", DB_SPL, Range.between(-50, 250), 1, 10_000)
            .optionalNumbers("durations_min", MINUTE, Range.atLeast(0), 1, 10_000)
            .output("leq_so_far_dB_SPL", DB_SPL).output("time_left_min", MINUTE).output("remaining_dB_SPL", DB_SPL)
            .words("verdict")
            .source(Source.of("IEC 61672-1:2013", "3.9 equivalent continuous sound level"))
            .source(Source.of("DIN 15905-5", "assessment over a period"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) throws InvalidInputException {
        var limit = inputs.number("limit_dB_SPL");
        var period = inputs.number("period_min");
        var levels = inputs.numbers("levels_dB_SPL");
        var durations = inputs.numbers("durations_min");
        if (levels.length != durations.length) {
            throw inputs.refuse("durations_min", messages.text("leq-budget.count", levels.length, durations.length),
                    messages.text("leq-budget.count.remedy"));
        }
        var time = Arrays.stream(durations).sum();
        if (time >= period) {
            throw inputs.refuse("durations_min", messages.text("leq-budget.over", of(time, MINUTE),
                    of(period, MINUTE)), messages.text("leq-budget.over.remedy"));
        }
        var played = IntStream.range(0, levels.length)
                .mapToObj(i -> new LeqBudget.Stretch(levels[i], durations[i])).toList();
        var calculation = Calculation.of(inputs);
        if (time > 0) {
            var soFar = LeqBudget.leq_dB(played);
            calculation.step("Leq = 10 lg(Σ 10^(Li/10) · ti / Σ ti)", of(soFar, DB_SPL), "Li = {}, ti = {} min",
                    levels, durations).result("leq_so_far_dB_SPL", soFar);
        }
        var remaining = LeqBudget.remaining_dB(limit, period, played);
        var verdict = remaining.isEmpty() ? "lost" : "open";
        calculation.step("L_rest = 10 lg((10^(L/10) · T − Σ 10^(Li/10) · ti) / (T − Σ ti))",
                remaining.isPresent() ? of(remaining.getAsDouble(), DB_SPL) : "–",
                "10 lg((10^({}/10) · {} − Σ 10^(Li/10) · ti) / ({} − {}))", limit, of(period, MINUTE),
                of(period, MINUTE), of(time, MINUTE))
                .result("time_left_min", period - time)
                .words("verdict", verdict, messages.text("leq-budget.verdict." + verdict));
        remaining.ifPresent(level -> calculation.result("remaining_dB_SPL", level));
        if (remaining.isEmpty()) {
            calculation.warning("leq-budget.lost", messages.text("leq-budget.warning.lost"));
        }
        return calculation.build();
    }
}
