/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.document;

import java.util.ArrayList;
import java.util.List;

import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Fact;
import org.headroom.core.document.Section.Tone;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.flow.PowerResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.network.PowerProblem;

/** The document {@code power-summary}: sources, distros, ways, feeders, loads, and everything that is not known. */
public final class PowerSummary implements DocumentSource {

    @Override
    public DocumentContent content(DocumentRequest request) {
        var text = Messages.of(PowerSummary.class, request.locale());
        var analysis = PowerAnalysis.of(request.production());
        return new DocumentContent(text.text("title"), true, sections(analysis, text));
    }

    private static List<Section> sections(PowerAnalysis analysis, Messages text) {
        var result = analysis.result();
        var supply = new SupplyTables(result, text);
        var loads = new LoadTables(result, text);
        var sections = new ArrayList<Section>();
        if (result.sources().isEmpty()) {
            sections.add(new Section.Paragraph(text.text("no-source"), Tone.WARNING));
            return sections;
        }
        sections.add(new Section.Facts(facts(result, text)));
        if (result.atLeast()) {
            sections.add(new Section.Paragraph(text.text("bound", result.unknown().size() + result.network().adrift()
                    .size()),
                    Tone.WARNING));
        }
        problems(analysis, sections, text);
        sections.add(new Section.Heading(1, text.text("supplies.heading")));
        sections.add(supply.supplies());
        sections.add(new Section.Heading(1, text.text("ways.heading")));
        sections.addAll(supply.ways());
        sections.add(new Section.Heading(1, text.text("feeders.heading")));
        sections.add(supply.feeders());
        sections.add(new Section.Heading(1, text.text("loads.heading")));
        sections.add(loads.loads());
        sections.add(loads.heat());
        table(sections, text.text("unknown.heading"), loads.unknown());
        table(sections, text.text("not-fed.heading"), loads.notFed());
        sections.add(new Section.Heading(1, text.text("method.heading")));
        sections.add(new Section.Paragraph(text.text("method"), Tone.QUIET));
        return sections;
    }

    private static void table(List<Section> sections, String heading, Section.Table table) {
        if (!table.rows().isEmpty()) {
            sections.add(new Section.Heading(1, heading));
            sections.add(table);
        }
    }

    private static void problems(PowerAnalysis analysis, List<Section> sections, Messages text) {
        var told = analysis.problems().stream().filter(problem -> problem.code() != PowerProblem.Code.LOAD_UNKNOWN)
                .toList();
        if (!told.isEmpty()) {
            sections.add(new Section.Heading(1, text.text("problems.heading")));
            told.forEach(problem -> sections.add(new Section.Paragraph(problem.message() + " " + problem.hint(),
                    problem.severity() == Severity.ERROR ? Tone.ERROR : Tone.WARNING)));
        }
    }

    private static List<Fact> facts(PowerResult result, Messages text) {
        var network = result.network();
        var facts = new ArrayList<Fact>();
        for (SourceResult source : result.sources()) {
            var bound = source.flow().unknown() > 0 ? text.text("bound.short") + " " : "";
            facts.add(new Fact(source.tree().root().device()
                    .name(), text.text("fact.source", bound + kilo(source.flow().power_W(), text),
                    kilo(source.flow().apparent_VA(), text), voltages(source))));
        }
        result.worst().ifPresent(worst -> facts.add(new Fact(text.text("fact.worst"), text.text("fact.worst.value",
                format(worst.drop().orElseThrow().percent(), 2, text), worst.load().device().name()))));
        facts.add(new Fact(text.text("fact.limit"), network.dropLimit_percent().isPresent()
                ? format(network.dropLimit_percent().getAsDouble(), 1, text) + " %" : text.text("none")));
        facts.add(new Fact(text.text("fact.duty"), text.text("duty." + network.duty().getLiteral())));
        facts.add(new Fact(text.text("fact.continuous"), format(100 * network.continuousFactor(), 0, text) + " %"));
        facts.add(new Fact(text.text("fact.diversity"), format(network.diversity(), 2, text)));
        return facts;
    }

    private static String voltages(SourceResult source) {
        var levels = source.tree().levels();
        return Math.round(levels.lineToNeutral_V()) + (levels.lineToLine_V() == 0 ? "" : "/"
                + Math.round(levels.lineToLine_V())) + " V";
    }

    private static String kilo(double value, Messages text) {
        return format(value / 1000, 2, text);
    }

    private static String format(double value, int decimals, Messages text) {
        return String.format(text.locale(), "%." + decimals + "f", value);
    }
}
