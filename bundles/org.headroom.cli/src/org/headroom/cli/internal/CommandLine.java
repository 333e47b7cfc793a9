/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import java.util.List;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.model.commands.RefusedChangeException;

/** Finds the command that a call names, runs it, and turns every outcome into an exit status. */
public final class CommandLine {

    /** The command did what it was asked for. */
    public static final int FINE = 0;
    /** The design has errors. */
    public static final int ERRORS = 1;
    /** The input or the call cannot be used. */
    public static final int UNUSABLE = 2;

    private static final Messages TEXT = Messages.of(CommandLine.class);

    private final Commands commands;

    public CommandLine(Commands commands) {
        this.commands = commands;
    }

    /**
     * Runs a call whose first argument names the command; without one, the help.
     *
     * @return the exit status
     */
    public int run(CommandCall call) {
        var name = call.arguments().isEmpty() ? "help" : commandName(call.arguments().getFirst());
        var rest = call.arguments().isEmpty() ? List.<String>of() : call.arguments().subList(1, call.arguments().size());
        try {
            var command = commands.find(name)
                    .orElseThrow(() -> new UnusableCallException(TEXT.text("command.unknown", name)));
            return command.create().run(new CommandCall(rest, call.directory(), call.out(), call.messages(),
                    call.registry(), call.monitor()));
        } catch (UnusableCallException | RefusedChangeException e) {
            call.messages().println(e.getMessage());
            return UNUSABLE;
        } catch (RuntimeException | LinkageError e) {
            call.messages().println(TEXT.text("command.failed", name, e, ProgramLog.keep(name, e)));
            return UNUSABLE;
        }
    }

    private static String commandName(String argument) {
        return switch (argument) {
            case "--help", "-h" -> "help";
            case "--version" -> "version";
            default -> argument;
        };
    }
}
