/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.common.problem.Problem;
import org.headroom.common.quantity.Quantity;

/**
 * What a calculator gives: results, how they came about, and what to mind.
 *
 * @param description what was calculated
 * @param inputs      with what
 * @param results     in the order of the description; what cannot be had is left out
 * @param steps       the way there
 * @param warnings    e.g. inputs outside the limits of validity
 */
public record Calculation(CalculatorDescription description, Inputs inputs, List<Result> results, List<Step> steps,
        List<Problem> warnings) {

    public Calculation {
        results = List.copyOf(results);
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    /** Starts the calculation for these inputs. */
    public static CalculationBuilder of(Inputs inputs) {
        return new CalculationBuilder(inputs);
    }

    public List<Source> sources() {
        return description.sources();
    }

    public Optional<Result> result(String key) {
        return results.stream().filter(r -> r.key().equals(key)).findFirst();
    }

    /** The figure with this key, if there is one. */
    public Optional<Quantity> quantity(String key) {
        return result(key).map(r -> r instanceof Result.Single single ? single.quantity() : null);
    }

    /** The results as plain values for writers of JSON: a Double, a list of Doubles, or a String for each key. */
    public Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        for (var result : results) {
            values.put(result.key(), switch (result) {
                case Result.Single s -> (Object) s.quantity().value();
                case Result.Many m -> m.quantities().stream().map(Quantity::value).toList();
                case Result.Words w -> w.id();
            });
        }
        return values;
    }
}
