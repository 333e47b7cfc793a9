/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.headroom.common.quantity.Quantity;
import org.headroom.common.quantity.Unit;

/** Reads and checks single inputs, and words what is wrong with them. */
final class InputReader {

    private static final Pattern NUMBER = Pattern
            .compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*([^\\d.,;].*)?");

    private InputReader() {
    }

    static Optional<Input> find(CalculatorDescription description, String key) {
        var exact = description.input(key);
        if (exact.isPresent()) {
            return exact;
        }
        var close = description.inputs().stream().filter(i -> bare(i).equals(key)).toList();
        return close.size() == 1 ? Optional.of(close.getFirst()) : Optional.empty();
    }

    static Optional<Object> read(Input input, String text, List<InvalidInput> errors) {
        return switch (input) {
            case NumberInput n -> number(n, n.unit(), text.strip(), errors).flatMap(v -> take(n, v, errors));
            case ChoiceInput c -> take(c, text.strip(), errors);
            case NumbersInput n -> {
                var values = new ArrayList<Double>();
                var before = errors.size();
                for (var part : text.strip().split("\\s*[,;]\\s*|\\s+(?=[+\\-.\\d])")) {
                    number(n, n.unit(), part, errors).ifPresent(values::add);
                }
                yield errors.size() > before ? Optional.empty() : take(n, values, errors);
            }
        };
    }

    static Optional<Object> take(Input input, Object value, List<InvalidInput> errors) {
        return switch (input) {
            case NumberInput n when value instanceof Number number && n.range().contains(number.doubleValue()) ->
                Optional.of(number.doubleValue());
            case ChoiceInput c when c.choices().stream().anyMatch(choice -> choice.id().equals(value)) ->
                Optional.of(value);
            case NumbersInput n when value instanceof List<?> list && list.size() >= n.minCount()
                    && list.size() <= n.maxCount()
                    && list.stream().allMatch(v -> v instanceof Number x && n.range().contains(x.doubleValue())) ->
                Optional.of(list.stream().map(v -> ((Number) v).doubleValue()).toList());
            default -> {
                errors.add(invalid(input, written(value), "input.notAllowed"));
                yield Optional.empty();
            }
        };
    }

    static Optional<Object> defaultOf(Input input) {
        return switch (input) {
            case NumberInput n when n.defaultValue().isPresent() -> Optional.of(n.defaultValue().getAsDouble());
            case NumbersInput n when !n.defaultValues().isEmpty() -> Optional.of(n.defaultValues());
            case ChoiceInput c -> c.defaultId().map(Object.class::cast);
            default -> Optional.empty();
        };
    }

    static InvalidInput missing(Input input) {
        return new InvalidInput(input.key(), "", CalcText.text("input.missing", input.name(), input.key()),
                allowed(input), CalcText.text("input.give", input.key(), allowed(input)));
    }

    static InvalidInput twice(Input input, String text) {
        return new InvalidInput(input.key(), text, CalcText.text("input.twice", input.name(), input.key()),
                allowed(input), CalcText.text("input.twice.remedy", input.key()));
    }

    static InvalidInput unknown(CalculatorDescription description, String key, String text) {
        var keys = description.inputs().stream().map(Input::key).collect(Collectors.joining(", "));
        return new InvalidInput(key, text, CalcText.text("input.unknown", description.id(), key), keys,
                CalcText.text("input.unknown.remedy", keys));
    }

    /** What the input accepts, in words. */
    static String allowed(Input input) {
        return switch (input) {
            case NumberInput n -> n.range().describe(n.unit(), Locale.ENGLISH) + inUnit(n.unit());
            case NumbersInput n -> CalcText.text("input.list", n.minCount(), n.maxCount(),
                    n.range().describe(n.unit(), Locale.ENGLISH)) + inUnit(n.unit());
            case ChoiceInput c -> c.choices().stream().map(ChoiceInput.Choice::id).collect(Collectors.joining(", "));
        };
    }

    private static String inUnit(Unit unit) {
        return unit.symbol().isEmpty() ? "" : " " + CalcText.text("input.unit", unit.symbol());
    }

    private static Optional<Double> number(Input input, Unit unit, String text, List<InvalidInput> errors) {
        var match = NUMBER.matcher(text);
        if (!match.matches()) {
            errors.add(invalid(input, text,
                    text.matches("[+-]?\\d+,\\d+.*") ? "input.comma" : "input.notANumber"));
            return Optional.empty();
        }
        var value = inUnit(Double.parseDouble(match.group(1)),
                Optional.ofNullable(match.group(2)).orElse(""), unit);
        if (value.isEmpty()) {
            errors.add(invalid(input, text, Double.isFinite(Double.parseDouble(match.group(1)))
                    ? "input.wrongUnit" : "input.notANumber"));
            return Optional.empty();
        }
        return Optional.of(value.getAsDouble());
    }

    private static OptionalDouble inUnit(double value, String symbol, Unit unit) {
        if (!Double.isFinite(value)) {
            return OptionalDouble.empty();
        }
        if (symbol.isEmpty()) {
            return OptionalDouble.of(value);
        }
        return Unit.named(symbol).filter(u -> u.convertsTo(unit)).map(u -> Quantity.of(value, u).to(unit).value())
                .map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private static InvalidInput invalid(Input input, String text, String reason) {
        return new InvalidInput(input.key(), text, CalcText.text(reason, input.name(), input.key(), text),
                allowed(input), CalcText.text("input.give", input.key(), allowed(input)));
    }

    static String written(Object value) {
        return switch (value) {
            case Number n when Double.isFinite(n.doubleValue()) ->
                Quantity.number(n.doubleValue(), Locale.ENGLISH, 12);
            case List<?> list -> list.stream().map(InputReader::written).collect(Collectors.joining(", "));
            default -> String.valueOf(value);
        };
    }

    private static String bare(Input input) {
        var suffix = switch (input) {
            case NumberInput n -> n.unit().suffix();
            case NumbersInput n -> n.unit().suffix();
            case ChoiceInput c -> "";
        };
        var key = input.key();
        return suffix.isEmpty() ? key : key.substring(0, key.length() - suffix.length() - 1);
    }
}
