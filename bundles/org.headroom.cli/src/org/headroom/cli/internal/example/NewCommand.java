/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.example;

import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.example.ExampleDescriptor;
import org.headroom.core.example.ExampleRegistry;

/** {@code new}: a design of one's own to start from, made from an example; without arguments, the list of examples. */
public final class NewCommand implements CliCommand {

    private static final Messages TEXT = Messages.of(NewCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of("into"), Set.of());
        var examples = new ExampleRegistry(call.registry());
        if (arguments.rest().isEmpty()) {
            ExampleFile.lines(examples.all()).forEach(call.out()::println);
            examples.problems().forEach(call.messages()::println);
            return 0;
        }
        var id = arguments.rest().getFirst();
        var example = examples.find(id).orElseThrow(() -> new UnusableCallException(TEXT.text("unknown", id,
                examples.all().stream().map(ExampleDescriptor::id).collect(Collectors.joining(", ")))));
        var into = arguments.path(arguments.value("into").orElseThrow(() -> new UnusableCallException(TEXT.text("into"))));
        if (Files.exists(into)) {
            throw new UnusableCallException(TEXT.text("exists", into));
        }
        var made = ExampleFile.write(example, into, call);
        call.messages().println(made.size());
        call.out().println(made.file());
        return 0;
    }
}
