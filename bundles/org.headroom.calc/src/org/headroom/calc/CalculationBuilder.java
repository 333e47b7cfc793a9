/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.headroom.common.problem.Problem;
import org.headroom.common.quantity.Quantity;
import org.headroom.common.quantity.Unit;

/** Collects results, steps and warnings; refuses results that the description does not announce. */
public final class CalculationBuilder {

    private final Inputs inputs;
    private final Map<String, Result> results = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    CalculationBuilder(Inputs inputs) {
        this.inputs = inputs;
    }

    /** A figure, in the unit of the output. */
    public CalculationBuilder result(String key, double value) {
        var output = output(key);
        return put(new Result.Single(key, output.name(), Quantity.of(value, output.unit().orElseThrow())));
    }

    /** A list of figures, in the unit of the output. */
    public CalculationBuilder results(String key, double... values) {
        var output = output(key);
        return put(new Result.Many(key, output.name(),
                Arrays.stream(values).mapToObj(v -> Quantity.of(v, output.unit().orElseThrow())).toList()));
    }

    /** A verdict: its id and its words. */
    public CalculationBuilder words(String key, String id, String text) {
        return put(new Result.Words(key, output(key).name(), id, text));
    }

    /**
     * A step on the way.
     *
     * @param formula  in symbols, e.g. {@code U = R · I}
     * @param result   a {@link Quantity}, a number or a text
     * @param template the right side, {@code {}} standing for the figures, e.g. {@code {} · {}}
     * @param figures  quantities, numbers, arrays of numbers, or texts
     */
    public CalculationBuilder step(String formula, Object result, String template, Object... figures) {
        var inserted = new StringBuilder();
        var parts = template.split("\\{}", -1);
        if (parts.length != figures.length + 1) {
            throw new IllegalArgumentException("As many figures as places: " + template);
        }
        for (var i = 0; i < figures.length; i++) {
            inserted.append(parts[i]).append(figure(figures[i]));
        }
        steps.add(new Step(formula, inserted.append(parts[parts.length - 1]).toString(), figure(result)));
        return this;
    }

    /** Something to mind; the same is said once. */
    public CalculationBuilder warning(String code, String message) {
        var warning = Problem.warning(code, message);
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
        return this;
    }

    public Calculation build() {
        var ordered = inputs.description().outputs().stream().map(o -> results.get(o.key())).filter(r -> r != null);
        return new Calculation(inputs.description(), inputs, ordered.toList(), steps, warnings);
    }

    private static String figure(Object figure) {
        return switch (figure) {
            case Quantity q -> q.format(Locale.ENGLISH);
            case Double d -> Quantity.of(d, Unit.ONE).format(Locale.ENGLISH);
            case double[] list -> Arrays.stream(list).boxed().map(CalculationBuilder::figure)
                    .collect(Collectors.joining("; "));
            default -> figure.toString();
        };
    }

    private Output output(String key) {
        return inputs.description().output(key).orElseThrow(
                () -> new IllegalArgumentException(inputs.description().id() + " announces no output " + key));
    }

    private CalculationBuilder put(Result result) {
        results.put(result.key(), result);
        return this;
    }
}
