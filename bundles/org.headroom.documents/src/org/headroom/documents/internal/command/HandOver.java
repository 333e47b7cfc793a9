/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.ExporterDescriptor;
import org.headroom.core.exchange.ExporterRegistry;
import org.headroom.core.exchange.LossReport;
import org.headroom.documents.DocumentRun;
import org.headroom.model.production.Production;

/** {@code export FILE --as KIND}: one file for a machine or another program, and what it could not carry. */
final class HandOver {

    private static final Messages TEXT = Messages.of(HandOver.class);

    private final CommandCall call;
    private final ExporterRegistry registry;

    HandOver(CommandCall call) {
        this.call = call;
        registry = new ExporterRegistry(call.registry());
    }

    /** Writes the file and tells the losses. */
    void write(Production production, ExportArguments arguments) throws UnusableCallException {
        var kind = arguments.kind().orElseThrow();
        var target = arguments.out();
        var exporter = registry.find(kind).orElseThrow(() -> new UnusableCallException(TEXT.text("kind.unknown", kind,
                registry.all().stream().map(ExporterDescriptor::id).collect(Collectors.joining(", ")))));
        var options = arguments.console().map(name -> ExchangeOptions.NONE.with(ExchangeOptions.CONSOLE, name))
                .orElse(ExchangeOptions.NONE);
        try {
            var report = exporter.code().callWithin(DocumentRun.LIMIT, code -> code.export(production, target, options, call.monitor()))
                    .orElseThrow(() -> new UnusableCallException(exporter.code().problem().map(Problem::toString)
                            .orElse(TEXT.text("kind.broken", kind))));
            if (arguments.json()) {
                call.out().println(JsonDocument.of(Map.of("written", target.toString(), "losses",
                        report.losses().stream().map(HandOver::fields).toList())));
            } else {
                call.out().println(target);
                tell(report);
            }
        } catch (IOException e) {
            throw new UnusableCallException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Map<String, Object> fields(LossReport.Loss loss) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("subject", loss.subject());
        fields.put("kind", word(loss));
        fields.put("before", loss.before());
        fields.put("after", loss.after());
        fields.put("reason", loss.reason());
        return fields;
    }

    private static String word(LossReport.Loss loss) {
        return loss.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void tell(LossReport report) {
        report.losses().forEach(loss -> call.messages().println(TEXT.text("loss." + word(loss), loss.subject(), loss.before(),
                loss.after(), loss.reason())));
        call.messages().println(TEXT.text(report.losses().isEmpty() ? "losses.none" : "losses", report.losses().size()));
    }

    /** The formats that can be written. */
    void list(PrintStream out) {
        registry.all().forEach(each -> out.println(TEXT.text("kind.line", each.id(), each.name(), each.description())));
    }
}
