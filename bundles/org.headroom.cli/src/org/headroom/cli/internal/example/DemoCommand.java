/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.example;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.headroom.cli.internal.CommandLine;
import org.headroom.cli.internal.Commands;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.example.ExampleDescriptor;
import org.headroom.core.example.ExampleRegistry;

/**
 * {@code demo}: the main job on the shipped festival: makes it, checks it, calculates its power and writes its documents, with the
 * commands that a user would call. It opens no window; what starts it does, unless {@code --no-window} is given.
 */
public final class DemoCommand implements CliCommand {

    static final String EXAMPLE = "festival";
    private static final String FOLDER = "headroom-demo";
    private static final Messages TEXT = Messages.of(DemoCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of("out"), Set.of("no-window"));
        if (!arguments.rest().isEmpty()) {
            throw new UnusableCallException(TEXT.text("argument", arguments.rest().getFirst()));
        }
        var out = arguments.path(arguments.value("out").orElse(FOLDER));
        var example = example(new ExampleRegistry(call.registry()));
        heading(call, 1, TEXT.text("make", example.name()));
        var design = ExampleFile.write(example, out.resolve(example.id() + ".headroom"), call);
        call.out().println(design.size());
        call.out().println(design.file());
        var file = design.file().toString();
        int status = CommandLine.FINE;
        status = Math.max(status, step(call, 2, TEXT.text("check"), List.of("check", file)));
        status = Math.max(status, step(call, 3, TEXT.text("power"), List.of("power", file)));
        status = Math.max(status, step(call, 4, TEXT.text("export"), List.of("export", file, "--out", out.toString())));
        call.out().println();
        call.out().println(TEXT.text(switch (status) {
            case CommandLine.FINE -> "done";
            case CommandLine.ERRORS -> "done.errors";
            default -> "done.stopped";
        }, out, Path.of(file).getFileName()));
        return status;
    }

    private static ExampleDescriptor example(ExampleRegistry examples) throws UnusableCallException {
        return examples.find(EXAMPLE).or(() -> examples.all().stream().reduce((first, second) -> second))
                .orElseThrow(() -> new UnusableCallException(TEXT.text("none")));
    }

    // A step that cannot be done does not stop the others: whoever looks at a demonstration wants to see what does work.
    private static int step(CommandCall call, int number, String what, List<String> arguments) {
        heading(call, number, what);
        return new CommandLine(new Commands(call.registry())).run(new CommandCall(arguments, call.directory(), call.out(),
                call.messages(), call.registry(), call.monitor()));
    }

    private static void heading(CommandCall call, int number, String what) {
        call.out().println();
        call.out().println(TEXT.text("heading", number, 4, what));
        call.out().println("-".repeat(60));
        call.out().flush();
    }
}
