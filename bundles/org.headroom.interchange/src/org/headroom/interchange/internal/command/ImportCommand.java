/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.core.exchange.ImporterDescriptor;
import org.headroom.core.exchange.ImporterRegistry;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.RefusedChangeException;
import org.headroom.model.production.Production;

/** {@code import}: shows what a file would add to a design, change in it and take from it; then does it as one change. */
public final class ImportCommand implements CliCommand {

    private static final int FINE = 0;
    private static final int NOT_ALL = 1;
    private static final String AS = "as";
    private static final String INTO = "into";
    private static final String DRY_RUN = "dry-run";
    private static final String LIST = "list";
    private static final Messages TEXT = Messages.of(ImportCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(CallArguments.FORMAT, AS, INTO, ExchangeOptions.CONSOLE,
                ExchangeOptions.COLUMNS), Set.of(DRY_RUN, LIST));
        boolean json = arguments.json();
        var registry = new ImporterRegistry(call.registry());
        if (arguments.has(LIST)) {
            list(call, registry, json);
            return FINE;
        }
        if (arguments.rest().size() != 1) {
            throw new UnusableCallException(TEXT.text("arguments"));
        }
        var source = arguments.file(0);
        var importer = importer(registry, arguments.value(AS).orElse(""));
        var file = arguments.path(arguments.value(INTO).orElseThrow(() -> new UnusableCallException(TEXT.text("into.missing"))));
        var files = new DesignFiles(new MigrationRegistry(call.registry()).steps());
        var production = read(call, files, file);
        var proposal = proposal(call, importer, source, production, options(arguments));
        boolean apply = !arguments.has(DRY_RUN) && proposal.change().isPresent();
        if (apply) {
            apply(files, production, file, proposal);
        }
        tell(call, proposal, apply, json);
        return proposal.problems().stream().anyMatch(Problem::isError) ? NOT_ALL : FINE;
    }

    private static ExchangeOptions options(CallArguments arguments) {
        var options = ExchangeOptions.NONE;
        for (var name : List.of(ExchangeOptions.CONSOLE, ExchangeOptions.COLUMNS)) {
            if (arguments.value(name).isPresent()) {
                options = options.with(name, arguments.value(name).get());
            }
        }
        return options;
    }

    private static ImporterDescriptor importer(ImporterRegistry registry, String kind) throws UnusableCallException {
        return registry.find(kind).orElseThrow(() -> new UnusableCallException(TEXT.text(kind.isEmpty() ? "kind.missing"
                : "kind.unknown", kind, registry.all().stream().map(ImporterDescriptor::id).collect(Collectors.joining(", ")))));
    }

    private static ImportProposal proposal(CommandCall call, ImporterDescriptor importer, Path source,
            Production production, ExchangeOptions options) throws UnusableCallException {
        try {
            return importer.code().call(code -> code.read(source, production, options, call.monitor()))
                    .orElseThrow(() -> new UnusableCallException(importer.code().problem().map(Problem::toString)
                            .orElse(TEXT.text("kind.broken", importer.id()))));
        } catch (IOException e) {
            throw new UnusableCallException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void apply(DesignFiles files, Production production, Path file, ImportProposal proposal)
            throws UnusableCallException {
        try {
            DesignHistory.of(production).execute(proposal.change().orElseThrow());
            files.write(production, file);
        } catch (RefusedChangeException e) {
            throw new UnusableCallException(String.valueOf(e.getMessage()), e);
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }

    private static void tell(CommandCall call, ImportProposal proposal, boolean applied, boolean json) {
        if (json) {
            call.out().println(JsonDocument.of(fields("added", proposal.added(), "changed", proposal.changed(), "lost",
                    proposal.lost(), "problems", proposal.problems().stream().map(problem -> fields("severity",
                            problem.severity().id(), "code", problem.code(), "message", problem.message(), "remedy",
                            problem.remedy())).toList(),
                    "applied", applied)));
            return;
        }
        proposal.problems().forEach(problem -> call.messages().println(problem));
        section(call, "added", "+ ", proposal.added());
        section(call, "changed", "~ ", proposal.changed());
        section(call, "lost", "- ", proposal.lost());
        call.out().println(TEXT.text(applied ? "applied" : proposal.change().isPresent() ? "dry" : "same",
                proposal.added().size(), proposal.changed().size(), proposal.lost().size()));
    }

    private static void section(CommandCall call, String key, String mark, List<String> lines) {
        if (!lines.isEmpty()) {
            call.out().println(TEXT.text(key));
            lines.forEach(line -> call.out().println("  " + mark + line));
        }
    }

    private static void list(CommandCall call, ImporterRegistry registry, boolean json) {
        if (json) {
            call.out().println(JsonDocument.of(registry.all().stream().map(each -> fields("id", each.id(), "name", each.name(),
                    "description", each.description(), "extensions", each.extensions())).toList()));
        } else {
            registry.all().forEach(each -> call.out().println(each.id() + "\t" + each.name() + "\t" + each.description()));
        }
    }

    private static Map<String, Object> fields(Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        for (int index = 0; index < pairs.length; index += 2) {
            fields.put((String) pairs[index], pairs[index + 1]);
        }
        return fields;
    }

    private static Production read(CommandCall call, DesignFiles files, Path file) throws UnusableCallException {
        try {
            var design = files.read(file);
            design.problems().forEach(problem -> call.messages().println(problem));
            return design.production();
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }
}
