/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.command;

import java.io.PrintStream;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.design.LoadedDesign;
import org.headroom.core.document.DocumentRegistry;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.core.rule.RuleChecker;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.documents.DocumentOrder;
import org.headroom.documents.DocumentRun;

/** {@code export}: writes documents of a production, or lists them. */
public final class ExportCommand implements CliCommand {

    private static final int FINE = 0;
    private static final int UNUSABLE = 2;
    private static final Messages TEXT = Messages.of(ExportCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = new ExportArguments(call);
        var registry = new DocumentRegistry(call.registry());
        if (arguments.isList()) {
            list(registry, call.out());
            new HandOver(call).list(call.out());
            return FINE;
        }
        if (arguments.kind().isPresent()) {
            var handed = read(call, arguments.file());
            handed.problems().forEach(problem -> call.messages().println(problem));
            new HandOver(call).write(handed.production(), arguments);
            return FINE;
        }
        for (var id : arguments.documents()) {
            if (registry.find(id).isEmpty()) {
                throw new UnusableCallException(TEXT.text("document.unknown", id,
                        registry.all().stream().map(each -> each.id()).collect(Collectors.joining(", "))));
            }
        }
        var file = arguments.file();
        var out = arguments.out();
        var formats = arguments.formats();
        var paper = arguments.paper();
        var templates = arguments.templates();
        var date = arguments.date();
        var options = arguments.options();
        var design = read(call, file);
        var previous = RevisionsCommand.since(arguments.since(), design.production(),
                new DesignFiles(new MigrationRegistry(call.registry()).steps()), file, call);
        design.problems().forEach(problem -> call.messages().println(problem));
        var progress = SubMonitor.convert(call.monitor(), 10);
        var check = new RuleChecker(new RuleRegistry(call.registry())).check(design.production(), progress.split(1));
        check.problems().forEach(problem -> call.messages().println(problem));
        var request = new DocumentRequest(design.production(), arguments.language(), date).checked(check).with(options);
        var order = new DocumentOrder(previous.map(request::since).orElse(request),
                arguments.documents(), formats, out, paper, templates);
        var result = new DocumentRun(registry).run(order, progress.split(9));
        result.written().forEach(call.out()::println);
        registry.problems().stream().filter(problem -> !result.problems().contains(problem))
                .forEach(problem -> call.messages().println(problem));
        result.problems().forEach(problem -> call.messages().println(problem));
        if (result.written().isEmpty() && !result.hasErrors()) {
            throw new UnusableCallException(TEXT.text("nothing"));
        }
        return result.hasErrors() ? UNUSABLE : FINE;
    }

    private static LoadedDesign read(CommandCall call, java.nio.file.Path file) throws UnusableCallException {
        try {
            return new DesignFiles(new MigrationRegistry(call.registry()).steps()).read(file);
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }

    private static void list(DocumentRegistry registry, PrintStream out) {
        var documents = registry.all();
        int width = documents.stream().mapToInt(each -> each.id().length()).max().orElse(0);
        for (var each : documents) {
            out.println(each.id() + " ".repeat(width - each.id().length() + 2) + each.name() + " ("
                    + String.join(", ", each.formats()) + ")");
            if (!each.description().isEmpty()) {
                out.println(" ".repeat(width + 2) + each.description());
            }
        }
    }
}
