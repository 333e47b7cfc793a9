/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.design.LoadedDesign;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.report.PowerJson;
import org.headroom.power.report.PowerReport;

/** {@code power}: load per phase, circuit, distro and source, voltage drops, and what is over its limit. */
public final class PowerCommand implements CliCommand {

    private static final int FINE = 0;
    private static final int ERRORS = 1;
    private static final Messages TEXT = Messages.of(PowerCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = Arguments.of(call);
        var design = read(call, arguments.file());
        design.problems().forEach(problem -> call.messages().println(problem));
        var analysis = PowerAnalysis.of(design.production());
        if (arguments.json()) {
            call.out().println(JsonDocument.of(PowerJson.of(design.production().getName(), analysis)));
        } else {
            new PowerReport(analysis).lines().forEach(call.out()::println);
        }
        return analysis.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? ERRORS : FINE;
    }

    private static LoadedDesign read(CommandCall call, Path file) throws UnusableCallException {
        try {
            return new DesignFiles(new MigrationRegistry(call.registry()).steps()).read(file);
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }

    private record Arguments(Path file, boolean json) {

        static Arguments of(CommandCall call) throws UnusableCallException {
            Optional<String> file = Optional.empty();
            boolean json = false;
            for (Iterator<String> rest = call.arguments().iterator(); rest.hasNext();) {
                var argument = rest.next();
                if (argument.equals("--format") || argument.startsWith("--format=")) {
                    json = json(argument.contains("=") ? argument.substring(argument.indexOf('=') + 1)
                            : rest.hasNext() ? rest.next() : "");
                } else if (argument.startsWith("--")) {
                    throw new UnusableCallException(TEXT.text("option.unknown", argument));
                } else if (file.isPresent()) {
                    throw new UnusableCallException(TEXT.text("file.second", argument));
                } else {
                    file = Optional.of(argument);
                }
            }
            var name = file.orElseThrow(() -> new UnusableCallException(TEXT.text("file.missing")));
            try {
                return new Arguments(call.directory().resolve(name), json);
            } catch (InvalidPathException e) {
                throw new UnusableCallException(TEXT.text("file.invalid", name, e.getReason()), e);
            }
        }

        private static boolean json(String format) throws UnusableCallException {
            return switch (format) {
                case "json" -> true;
                case "text" -> false;
                default -> throw new UnusableCallException(TEXT.text("format.unknown", format));
            };
        }
    }
}
