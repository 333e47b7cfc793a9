/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.List;
import java.util.Optional;

import org.headroom.common.text.Messages;

/**
 * All that is to be known about a calculator; documentation, forms and the command line are made from it.
 *
 * @param id      name for the command line, in kebab case, e.g. {@code voltage-drop}
 * @param name    name for people
 * @param group   its subject
 * @param purpose what it is good for, in a sentence or two
 * @param inputs  what it needs
 * @param outputs what it can give; one that cannot be had from the inputs given is left out of the result
 * @param sources where its formulas come from; at least one
 * @param limits  within what limits it holds
 */
public record CalculatorDescription(String id, String name, CalculatorGroup group, String purpose, List<Input> inputs,
        List<Output> outputs, List<Source> sources, List<String> limits) {

    public CalculatorDescription {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        sources = List.copyOf(sources);
        limits = List.copyOf(limits);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not in kebab case: " + id);
        }
        if (outputs.isEmpty() || sources.isEmpty()) {
            throw new IllegalArgumentException(id + " has no output or no source");
        }
    }

    /**
     * Starts a description. Its words come from the messages: {@code ID.name}, {@code ID.purpose}, {@code ID.limit.1},
     * {@code ID.limit.2} … and for each input or output {@code ID.KEY} (its name), {@code ID.KEY.help} and
     * {@code ID.KEY.CHOICE}; what several calculators share may be {@code KEY}, {@code KEY.help} and
     * {@code KEY.CHOICE}.
     */
    public static DescriptionBuilder describe(String id, CalculatorGroup group, Messages messages) {
        return new DescriptionBuilder(id, group, messages);
    }

    public Optional<Input> input(String key) {
        return inputs.stream().filter(i -> i.key().equals(key)).findFirst();
    }

    public Optional<Output> output(String key) {
        return outputs.stream().filter(o -> o.key().equals(key)).findFirst();
    }
}
