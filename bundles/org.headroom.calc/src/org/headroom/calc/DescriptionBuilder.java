/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.headroom.common.quantity.Unit;
import org.headroom.common.text.Messages;

/** Puts a {@link CalculatorDescription} together; {@link CalculatorDescription#describe} says where its words are. */
public final class DescriptionBuilder {

    private final String id;
    private final CalculatorGroup group;
    private final Messages messages;
    private final List<Input> inputs = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    DescriptionBuilder(String id, CalculatorGroup group, Messages messages) {
        this.id = id;
        this.group = group;
        this.messages = messages;
    }

    /** A number that must be given. */
    public DescriptionBuilder number(String key, Unit unit, Range range) {
        return add(new NumberInput(key(key, unit), word(key), help(key), unit, range, OptionalDouble.empty(), false));
    }

    /** A number with a default. */
    public DescriptionBuilder number(String key, Unit unit, Range range, double defaultValue) {
        return add(new NumberInput(key(key, unit), word(key), help(key), unit, range, OptionalDouble.of(defaultValue),
                false));
    }

    /** A number that may stay unknown. */
    public DescriptionBuilder optionalNumber(String key, Unit unit, Range range) {
        return add(new NumberInput(key(key, unit), word(key), help(key), unit, range, OptionalDouble.empty(), true));
    }

    /** A list that must be given, or has the defaults. */
    public DescriptionBuilder numbers(String key, Unit unit, Range each, int minCount, int maxCount,
            Double... defaults) {
        return add(new NumbersInput(key(key, unit), word(key), help(key), unit, each, minCount, maxCount,
                List.of(defaults), false));
    }

    /** A list that may stay unknown. */
    public DescriptionBuilder optionalNumbers(String key, Unit unit, Range each, int minCount, int maxCount) {
        return add(new NumbersInput(key(key, unit), word(key), help(key), unit, each, minCount, maxCount, List.of(),
                true));
    }

    /** One of several; the first is the default. */
    public DescriptionBuilder choice(String key, String... ids) {
        var choices = Arrays.stream(ids).map(c -> new ChoiceInput.Choice(c, word(key + "." + c))).toList();
        return add(new ChoiceInput(key(key, Unit.ONE), word(key), help(key), choices, Optional.of(ids[0])));
    }

    public DescriptionBuilder output(String key, Unit unit) {
        outputs.add(new Output(unitChecked(key, unit), word(key), Optional.of(unit), false));
        return this;
    }

    public DescriptionBuilder outputs(String key, Unit unit) {
        outputs.add(new Output(unitChecked(key, unit), word(key), Optional.of(unit), true));
        return this;
    }

    /** A verdict in words. */
    public DescriptionBuilder words(String key) {
        outputs.add(new Output(key, word(key), Optional.empty(), false));
        return this;
    }

    public DescriptionBuilder source(Source source) {
        sources.add(source);
        return this;
    }

    public CalculatorDescription build() {
        var limits = new ArrayList<String>();
        for (var n = 1; messages.pattern(id + ".limit." + n).isPresent(); n++) {
            limits.add(messages.text(id + ".limit." + n));
        }
        return new CalculatorDescription(id, messages.text(id + ".name"), group, messages.text(id + ".purpose"), inputs,
                outputs, sources, limits);
    }

    private DescriptionBuilder add(Input input) {
        inputs.add(input);
        return this;
    }

    private String key(String key, Unit unit) {
        if (!keys.add(key)) {
            throw new IllegalArgumentException(id + " has two inputs " + key);
        }
        return unitChecked(key, unit);
    }

    private String unitChecked(String key, Unit unit) {
        if (!unit.suffix().isEmpty() && !key.endsWith("_" + unit.suffix())) {
            throw new IllegalArgumentException(id + ": " + key + " does not end in _" + unit.suffix());
        }
        return key;
    }

    private String word(String key) {
        return messages.pattern(id + "." + key).or(() -> messages.pattern(key))
                .orElseGet(() -> messages.text(id + "." + key));
    }

    private String help(String key) {
        return messages.pattern(id + "." + key + ".help").or(() -> messages.pattern(key + ".help")).orElse("");
    }
}
