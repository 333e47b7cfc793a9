/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/** Lists the commands, or explains one. */
public final class HelpCommand implements CliCommand {

    private static final Messages TEXT = Messages.of(HelpCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var commands = new Commands(call.registry());
        if (call.arguments().isEmpty()) {
            list(commands, call);
        } else {
            explain(commands, call.arguments().getFirst(), call);
        }
        return CommandLine.FINE;
    }

    private static void list(Commands commands, CommandCall call) {
        call.out().println(TEXT.text("help.head"));
        call.out().println();
        int width = commands.all().stream().mapToInt(each -> each.name().length()).max().orElse(0);
        for (var each : commands.all()) {
            call.out().println("  " + each.name() + " ".repeat(width - each.name().length() + 2) + each.summary());
        }
        call.out().println();
        call.out().println(TEXT.text("help.foot"));
    }

    private static void explain(Commands commands, String name, CommandCall call) throws UnusableCallException {
        var command = commands.find(name)
                .orElseThrow(() -> new UnusableCallException(TEXT.text("command.unknown", name)));
        for (var usage : command.usages()) {
            call.out().println(TEXT.text("help.usage", usage));
        }
        call.out().println();
        call.out().println("  " + command.summary());
    }
}
