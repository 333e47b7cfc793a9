/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Values for the inputs of one calculator: complete, with defaults filled in, and each within its allowed range.
 * Immutable.
 */
public final class Inputs {

    private final CalculatorDescription description;
    private final Map<String, Object> values;

    private Inputs(CalculatorDescription description, Map<String, Object> values) {
        this.description = description;
        this.values = values;
    }

    /**
     * Reads inputs as they are typed: numbers with a decimal point and, if liked, a unit ({@code 22}, {@code 22 kW}),
     * lists separated by commas, semicolons or spaces, choices by their id. A key may leave out its unit
     * ({@code length} for {@code length_m}) where that is unambiguous.
     *
     * @throws InvalidInputException naming every input that is unknown, missing, unreadable or out of range
     */
    public static Inputs parse(CalculatorDescription description, Map<String, String> typed)
            throws InvalidInputException {
        var errors = new ArrayList<InvalidInput>();
        var values = new HashMap<String, Object>();
        typed.forEach((key, text) -> {
            var input = InputReader.find(description, key);
            if (input.isEmpty()) {
                errors.add(InputReader.unknown(description, key, text));
            } else if (values.containsKey(input.get().key())) {
                errors.add(InputReader.twice(input.get(), text));
            } else {
                InputReader.read(input.get(), text, errors).ifPresent(v -> values.put(input.get().key(), v));
            }
        });
        return checked(description, values, errors);
    }

    /**
     * Takes inputs as values: a {@link Number} for a number, a list of numbers for a list, a {@link String} for a
     * choice, in the units of the description.
     *
     * @throws InvalidInputException naming every input that is unknown, missing, of the wrong kind or out of range
     */
    public static Inputs of(CalculatorDescription description, Map<String, ?> given) throws InvalidInputException {
        var errors = new ArrayList<InvalidInput>();
        var values = new HashMap<String, Object>();
        given.forEach((key, value) -> {
            var input = description.input(key);
            if (input.isEmpty()) {
                errors.add(InputReader.unknown(description, key, String.valueOf(value)));
            } else {
                InputReader.take(input.get(), value, errors).ifPresent(v -> values.put(key, v));
            }
        });
        return checked(description, values, errors);
    }

    private static Inputs checked(CalculatorDescription description, Map<String, Object> values,
            List<InvalidInput> errors) throws InvalidInputException {
        for (var input : description.inputs()) {
            if (!values.containsKey(input.key()) && errors.stream().noneMatch(e -> e.key().equals(input.key()))) {
                if (input.required()) {
                    errors.add(InputReader.missing(input));
                } else {
                    InputReader.defaultOf(input).ifPresent(v -> values.put(input.key(), v));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return new Inputs(description, Map.copyOf(values));
    }

    /** The description that these values belong to. */
    public CalculatorDescription description() {
        return description;
    }

    /** A number that is required or has a default. */
    public double number(String key) {
        return (Double) value(key);
    }

    /** A number that may be unknown. */
    public OptionalDouble optionalNumber(String key) {
        return values.get(known(key)) instanceof Double number ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** A list of numbers; empty where it is optional and unknown. */
    public double[] numbers(String key) {
        return values.get(known(key)) instanceof List<?> list
                ? list.stream().mapToDouble(v -> (Double) v).toArray() : new double[0];
    }

    /** The id of the choice. */
    public String choice(String key) {
        return (String) value(key);
    }

    /**
     * For calculators: this input is allowed by itself, but not together with the others.
     *
     * @param message what is wrong, for people
     * @param remedy  what to do
     */
    public InvalidInputException refuse(String key, String message, String remedy) {
        var input = description.input(key).orElseThrow();
        return new InvalidInputException(new InvalidInput(key, InputReader.written(values.getOrDefault(key, "")),
                message, InputReader.allowed(input), remedy));
    }

    private Object value(String key) {
        var value = values.get(known(key));
        if (value == null) {
            throw new IllegalStateException(description.id() + ": " + key + " is optional and was not given");
        }
        return value;
    }

    private String known(String key) {
        if (description.input(key).isEmpty()) {
            throw new IllegalArgumentException(description.id() + " has no input " + key);
        }
        return key;
    }
}
