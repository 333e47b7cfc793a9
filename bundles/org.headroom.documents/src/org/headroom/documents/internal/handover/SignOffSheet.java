/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.handover;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.headroom.common.problem.Severity;
import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Fact;
import org.headroom.core.document.Section.Tone;
import org.headroom.core.rule.CheckResult;
import org.headroom.documents.internal.list.Cells;
import org.headroom.documents.internal.list.Labels;
import org.headroom.documents.internal.list.ListTable;
import org.headroom.model.base.Known;
import org.headroom.model.base.Named;
import org.headroom.model.measurement.Measurement;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * What is signed at the handover: the revision, what the check found, what was measured, what somebody accepted, items
 * to verify in the order of AVIXA 10:2013's subjects (in our own words), and lines for names and signatures.
 */
public final class SignOffSheet implements DocumentSource {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);
    private static final String LINE = "\u00a0".repeat(44);
    private static final List<String> ITEMS = List.of("coverage", "level", "noise", "polarity", "delay", "cables",
            "labels", "power", "earth", "network", "wireless", "rigging", "documents");

    @Override
    public DocumentContent content(DocumentRequest request) {
        var labels = new Labels(request.locale());
        var production = request.production();
        var sections = new ArrayList<Section>();
        sections.add(new Section.Facts(facts(request, labels)));
        request.check().ifPresent(check -> findings(check, labels, sections));
        if (!production.getRevisions().isEmpty()) {
            sections.add(new Section.Heading(1, labels.text("sign.revisions")));
            sections.add(revisions(production, labels));
        }
        sections.add(new Section.Heading(1, labels.text("sign.measured")));
        sections.add(measured(production, labels));
        sections.add(new Section.Heading(1, labels.text("sign.items")));
        sections.add(items(labels));
        sections.add(new Section.Heading(1, labels.text("sign.signatures")));
        sections.add(signatures(labels));
        return new DocumentContent(labels.text("sign.title"), false, sections);
    }

    private static List<Fact> facts(DocumentRequest request, Labels labels) {
        var facts = new ArrayList<Fact>();
        var block = request.production().getTitleBlock();
        facts.add(new Fact(labels.text("sign.production"), text(request.production().getName())));
        if (block != null) {
            add(facts, labels.text("sign.venue"), block.getVenueName());
            add(facts, labels.text("sign.revision"), text(block.getRevision())
                    + (block.getDate() == null ? "" : " · " + block.getDate()));
            add(facts, labels.text("sign.status"), block.getStatus());
        }
        facts.add(new Fact(labels.text("sign.check"), request.check()
                .map(check -> labels.text("sign.found", check.count(Severity.ERROR), check.count(Severity.WARNING),
                        check.waived().size()))
                .orElseGet(() -> labels.text("sign.notChecked"))));
        return facts;
    }

    private static Section.Table revisions(Production production, Labels labels) {
        var table = new ListTable("revisions", "")
                .column("revision", labels.text("sign.revision"), "", Align.START)
                .column("date", labels.text("sign.date"), "", Align.START)
                .column("description", labels.text("sign.what"), "", Align.START)
                .optional("signed_by", labels.text("sign.signedBy"), "", Align.START)
                .optional("signed_at", labels.text("sign.signedAt"), "", Align.START)
                .optional("sha256", labels.text("sign.hash"), "", Align.START);
        production.getRevisions().forEach(each -> table.row(List.of(Cells.text(text(each.getLabel())),
                Cells.text(each.getDate() == null ? "" : each.getDate().toString()), Cells.text(text(each.getDescription())),
                Cells.text(text(each.getSignedBy())),
                Cells.text(each.getSignedAt() == null ? "" : MOMENT.format(each.getSignedAt().atOffset(ZoneOffset.UTC))),
                // four groups of sixteen digits, so that a person can compare them
                Cells.text(text(each.getFileHash()).replaceAll("(.{16})(?=.)", "$1 ")))));
        return table.build();
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(name, value));
        }
    }

    private static void findings(CheckResult check, Labels labels, List<Section> sections) {
        var table = new ListTable("findings", "")
                .column("severity", labels.text("sign.severity"), "", Align.START)
                .column("object", labels.text("sign.object"), "", Align.START)
                .column("finding", labels.text("sign.finding"), "", Align.START)
                .optional("accepted", labels.text("sign.accepted"), "", Align.START);
        check.findings().stream().filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> table.row(List.of(severity(finding.severity()), Cells.text(finding.subject().name()),
                        Cells.text(finding.message()), Cells.EMPTY)));
        check.waived().forEach(each -> table.row(List.of(severity(each.finding().severity()),
                Cells.text(each.finding().subject().name()), Cells.text(each.finding().message()),
                Cells.text(labels.text("sign.waived", each.author().orElse("?"), each.reason().orElse("–"))))));
        if (!table.isEmpty()) {
            sections.add(new Section.Heading(1, labels.text("sign.findings")));
            sections.add(table.build());
        }
    }

    private static Cell severity(Severity severity) {
        return Cells.text(severity.label(), severity == Severity.ERROR ? Tone.ERROR
                : severity == Severity.WARNING ? Tone.WARNING : Tone.NORMAL);
    }

    private static Section.Table measured(Production production, Labels labels) {
        var table = new ListTable("measured", "")
                .column("kind", labels.text("sign.kind"), "", Align.START)
                .column("object", labels.text("sign.object"), "", Align.START)
                .column("value", labels.text("sign.value"), "", Align.END)
                .column("unit", labels.text("sign.unit"), "", Align.START)
                .column("passed", labels.text("sign.passed"), "", Align.START)
                .optional("taken", labels.text("sign.taken"), "", Align.START)
                .optional("instrument", labels.text("sign.instrument"), "", Align.START)
                .optional("author", labels.text("sign.author"), "", Align.START);
        production.getMeasurements().forEach(each -> table.row(List.of(
                Cells.text(each.getName() == null || each.getName().isBlank() ? labels.of("measurement", each.getKind())
                        : each.getName()),
                Cells.text(subject(each)), Cells.figure(Known.of(each.getValue()), 2), Cells.text(each.getUnit()),
                passed(each, labels), Cells.text(each.getTaken()), Cells.text(each.getInstrument()),
                Cells.text(each.getAuthor()))));
        return table.build();
    }

    private static String subject(Measurement measurement) {
        return switch (measurement.getSubject()) {
            case Device device -> Devices.name(device);
            case Port port -> Ports.fullName(port);
            case Named named -> text(named.getName());
            case null, default -> "";
        };
    }

    private static Cell passed(Measurement measurement, Labels labels) {
        if (measurement.getPassed() == null) {
            return Cells.UNKNOWN;
        }
        return measurement.getPassed() ? Cells.text(labels.text("sign.yes"), Tone.GOOD)
                : Cells.text(labels.text("sign.no"), Tone.ERROR);
    }

    private static Section.Table items(Labels labels) {
        var table = new ListTable("items", "")
                .column("item", labels.text("sign.item"), "", Align.START)
                .column("good", labels.text("sign.good"), "", Align.CENTRE)
                .column("not_good", labels.text("sign.notGood"), "", Align.CENTRE)
                .column("not_applicable", labels.text("sign.notApplicable"), "", Align.CENTRE)
                .column("value", labels.text("sign.valueRemark"), "", Align.START);
        ITEMS.forEach(item -> table.row(List.of(Cells.text(labels.text("sign.item." + item)), Cells.BOX, Cells.BOX,
                Cells.BOX, Cells.text(LINE))));
        return table.build();
    }

    private static Section.Table signatures(Labels labels) {
        var table = new ListTable("signatures", "")
                .column("role", labels.text("sign.role"), "", Align.START)
                .column("name", labels.text("sign.name"), "", Align.START)
                .column("date", labels.text("sign.date"), "", Align.START)
                .column("signature", labels.text("sign.signature"), "", Align.START);
        List.of("designer", "contractor", "client").forEach(role -> table.row(List.of(
                Cells.text("\n" + labels.text("sign.role." + role) + "\n\u00a0"), Cells.text(LINE),
                Cells.text("\u00a0".repeat(20)), Cells.text(LINE))));
        return table.build();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
