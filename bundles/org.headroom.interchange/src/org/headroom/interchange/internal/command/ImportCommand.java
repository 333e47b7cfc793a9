/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.core.exchange.ImporterDescriptor;
import org.headroom.core.exchange.ImporterRegistry;
import org.headroom.interchange.command.DesignOnDisk;
import org.headroom.model.production.Production;

/** {@code import}: shows what a file would add to a design, change in it and take from it; then does it as one change. */
public final class ImportCommand implements CliCommand {

    private static final int FINE = 0;
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
        var into = arguments.path(arguments.value(INTO).orElseThrow(() -> new UnusableCallException(TEXT.text("into.missing"))));
        var design = new DesignOnDisk(call, into);
        return design.settle(proposal(call, importer, source, design.production(), options(arguments)), arguments.has(DRY_RUN), json);
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

    private static void list(CommandCall call, ImporterRegistry registry, boolean json) {
        if (json) {
            call.out().println(JsonDocument.of(registry.all().stream().map(each -> DesignOnDisk.fields("id", each.id(), "name", each.name(),
                    "description", each.description(), "extensions", each.extensions())).toList()));
        } else {
            registry.all().forEach(each -> call.out().println(each.id() + "\t" + each.name() + "\t" + each.description()));
        }
    }
}
