/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.CatalogueReport;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;

/** How good the data of the catalogue are. */
final class ReportVerb {

    private static final Messages TEXT = Messages.of(CatalogueCommand.class);
    private static final int NAME_WIDTH = 22;

    private ReportVerb() {
    }

    static int run(CommandCall call, CallArguments arguments) throws UnusableCallException {
        var report = CatalogueReport.of(UserCatalogue.read(call.registry()));
        if (arguments.json()) {
            call.out().println(JsonDocument.of(json(report)));
            return 0;
        }
        call.out().println(TEXT.text("report.head", report.types(), report.makers()));
        call.out().println();
        call.out().println(row("", CatalogueReport.FIELDS.keySet().stream().toList()));
        report.coverage().forEach((category, counts) -> call.out().println(row(category.getLiteral(),
                counts.values().stream().map(String::valueOf).toList())));
        call.out().println();
        report.weakest().forEach((basis, count) -> call.out()
                .println(TEXT.text("report.weakest", basis.getLiteral(), count)));
        report.duplicates().forEach(ids -> call.out().println(TEXT.text("report.duplicate", String.join(", ", ids))));
        report.suspicious().forEach(value -> call.out().println(TEXT.text("report." + value.kind(), value.typeId(),
                value.field(), value.detail())));
        return 0;
    }

    private static String row(String name, Iterable<String> cells) {
        var row = new StringBuilder(String.format("%-" + NAME_WIDTH + "s", name));
        cells.forEach(cell -> row.append(String.format("%10s", cell)));
        return row.toString();
    }

    private static Map<String, Object> json(CatalogueReport report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("types", report.types());
        json.put("makers", report.makers());
        var coverage = new LinkedHashMap<String, Object>();
        report.coverage().forEach((category, counts) -> coverage.put(category.getLiteral(), counts));
        json.put("coverage", coverage);
        var weakest = new LinkedHashMap<String, Object>();
        report.weakest().forEach((basis, count) -> weakest.put(basis.getLiteral(), count));
        json.put("weakest_basis", weakest);
        json.put("duplicates", report.duplicates());
        json.put("suspicious", report.suspicious().stream().map(value -> Map.of("type", value.typeId(), "field",
                value.field(), "kind", value.kind().name(), "detail", value.detail())).toList());
        return json;
    }
}
