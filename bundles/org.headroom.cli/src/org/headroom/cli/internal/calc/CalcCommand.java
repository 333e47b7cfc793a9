/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.calc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.Inputs;
import org.headroom.calc.InvalidInput;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.Result;
import org.headroom.calc.Source;
import org.headroom.calc.Step;
import org.headroom.common.problem.Problem;
import org.headroom.common.quantity.Quantity;
import org.headroom.common.text.Messages;
import org.headroom.core.calculator.CalculatorDescriptor;
import org.headroom.core.calculator.CalculatorRegistry;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.extension.Contribution;

/** {@code calc}: one calculator with its steps and source, or the list of all with their inputs. */
public final class CalcCommand implements CliCommand {

    private static final Messages TEXT = Messages.of(CalcCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(CallArguments.FORMAT), Set.of());
        var registry = new CalculatorRegistry(call.registry());
        if (arguments.rest().isEmpty()) {
            new CalculatorList(registry).print(call.out(), arguments.json());
            return 0;
        }
        var name = arguments.rest().getFirst();
        var descriptor = registry.find(name).orElseThrow(() -> new UnusableCallException(TEXT.text("unknown", name)));
        var calculation = calculate(descriptor, typed(arguments.rest().subList(1, arguments.rest().size())));
        call.out().println(arguments.json() ? JsonDocument.of(json(calculation)) : text(calculation));
        return 0;
    }

    private static Map<String, String> typed(List<String> pairs) throws UnusableCallException {
        var typed = new LinkedHashMap<String, String>();
        for (var pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new UnusableCallException(TEXT.text("pair", pair));
            }
            typed.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return typed;
    }

    private static Calculation calculate(CalculatorDescriptor descriptor, Map<String, String> typed)
            throws UnusableCallException {
        try {
            return descriptor.code().<Calculation, InvalidInputException>callWithin(Contribution.LIMIT,
                    (Calculator calculator) -> calculator.calculate(Inputs.parse(calculator.description(), typed)))
                    .orElseThrow(() -> new UnusableCallException(
                            descriptor.code().problem().map(Problem::message).orElse(descriptor.id())));
        } catch (InvalidInputException e) {
            throw new UnusableCallException(e.inputs().stream().map(CalcCommand::line).collect(Collectors.joining("\n")), e);
        }
    }

    private static String line(InvalidInput fault) {
        return TEXT.text("fault", fault.key(), fault.message(), fault.remedy()).strip();
    }

    private static Map<String, Object> json(Calculation calculation) {
        var json = new LinkedHashMap<String, Object>();
        json.put("calculator", calculation.description().id());
        json.put("results", calculation.values());
        json.put("steps", calculation.steps().stream().map(Step::toString).toList());
        json.put("warnings", calculation.warnings().stream().map(Problem::message).toList());
        json.put("limits", calculation.description().limits());
        json.put("sources", calculation.sources().stream().map(Source::toString).toList());
        return json;
    }

    private static String text(Calculation calculation) {
        var text = new StringBuilder(calculation.description().name()).append("\n\n");
        for (var result : calculation.results()) {
            text.append("  ").append(line(result)).append('\n');
        }
        calculation.warnings().forEach(warning -> text.append('\n').append(TEXT.text("warning", warning.message())));
        text.append('\n').append(TEXT.text("steps")).append('\n');
        calculation.steps().forEach(step -> text.append("  ").append(step).append('\n'));
        text.append(TEXT.text("limits")).append('\n');
        calculation.description().limits().forEach(limit -> text.append("  ").append(limit).append('\n'));
        text.append(TEXT.text("sources")).append('\n');
        calculation.sources().forEach(source -> text.append("  ").append(source).append('\n'));
        return text.toString().stripTrailing();
    }

    private static String line(Result result) {
        return switch (result) {
            case Result.Single single -> single.name() + ": " + format(single.quantity());
            case Result.Many many -> many.name() + ": "
                    + many.quantities().stream().map(CalcCommand::format).collect(Collectors.joining("; "));
            case Result.Words words -> words.name() + ": " + words.text();
        };
    }

    private static String format(Quantity quantity) {
        return quantity.readable().format(Locale.ROOT);
    }
}
