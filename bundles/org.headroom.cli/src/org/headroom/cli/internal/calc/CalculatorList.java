/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.calc;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.ChoiceInput;
import org.headroom.calc.Input;
import org.headroom.calc.NumberInput;
import org.headroom.calc.NumbersInput;
import org.headroom.common.text.Messages;
import org.headroom.core.calculator.CalculatorRegistry;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.extension.Contribution;

/** All calculators with every input and its unit. */
final class CalculatorList {

    private static final Messages TEXT = Messages.of(CalculatorList.class);

    private final CalculatorRegistry registry;

    CalculatorList(CalculatorRegistry registry) {
        this.registry = registry;
    }

    void print(PrintStream out, boolean json) {
        var descriptions = new ArrayList<CalculatorDescription>();
        registry.all().forEach(each -> each.code().callWithin(Contribution.LIMIT, Calculator::description).ifPresent(descriptions::add));
        if (json) {
            out.println(JsonDocument.of(descriptions.stream().map(CalculatorList::json).toList()));
            return;
        }
        for (var description : descriptions) {
            out.println(description.id() + "  " + description.name());
            for (var input : description.inputs()) {
                out.println("    " + input.key() + "  " + input.name() + unit(input) + (input.required() ? "" : TEXT.text("optional")));
            }
        }
    }

    private static Map<String, Object> json(CalculatorDescription description) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", description.id());
        json.put("name", description.name());
        json.put("group", description.group().id());
        json.put("purpose", description.purpose());
        json.put("inputs", description.inputs().stream().map(CalculatorList::json).toList());
        json.put("outputs", description.outputs().stream().map(output -> {
            var one = new LinkedHashMap<String, Object>();
            one.put("key", output.key());
            one.put("name", output.name());
            one.put("unit", output.unit().map(unit -> unit.symbol()));
            return one;
        }).toList());
        return json;
    }

    private static Map<String, Object> json(Input input) {
        var json = new LinkedHashMap<String, Object>();
        json.put("key", input.key());
        json.put("name", input.name());
        json.put("required", input.required());
        switch (input) {
            case NumberInput number -> {
                json.put("unit", number.unit().symbol());
                json.put("allowed", number.range().describe(number.unit(), Locale.ROOT));
                json.put("default", number.defaultValue().isPresent() ? number.defaultValue().getAsDouble() : null);
            }
            case NumbersInput numbers -> {
                json.put("unit", numbers.unit().symbol());
                json.put("allowed", numbers.range().describe(numbers.unit(), Locale.ROOT));
                json.put("default", numbers.defaultValues());
            }
            case ChoiceInput choice -> {
                json.put("choices", choice.choices().stream().map(ChoiceInput.Choice::id).toList());
                json.put("default", choice.defaultId());
            }
        }
        return json;
    }

    private static String unit(Input input) {
        return switch (input) {
            case NumberInput number -> bracketed(List.of(number.unit().symbol()));
            case NumbersInput numbers -> bracketed(List.of(numbers.unit().symbol(), "…"));
            case ChoiceInput choice -> bracketed(choice.choices().stream().map(ChoiceInput.Choice::id).toList());
        };
    }

    private static String bracketed(List<String> words) {
        var text = words.stream().filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : " [" + text + "]";
    }
}
