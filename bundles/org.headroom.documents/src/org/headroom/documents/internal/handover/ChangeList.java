/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Fact;
import org.headroom.core.document.Section.Tone;
import org.headroom.documents.internal.handover.Changes.Change;
import org.headroom.documents.internal.list.Cells;
import org.headroom.documents.internal.list.Labels;
import org.headroom.documents.internal.list.ListTable;
import org.headroom.documents.internal.list.NaturalOrder;
import org.headroom.model.production.Production;

/** What has changed since an earlier revision, in the words of the field. */
public final class ChangeList implements DocumentSource {

    @Override
    public DocumentContent content(DocumentRequest request) {
        var labels = new Labels(request.locale());
        var sections = new ArrayList<Section>();
        if (request.previous().isEmpty()) {
            sections.add(new Section.Paragraph(labels.text("changes.noPrevious"), Tone.QUIET));
        } else {
            var before = request.previous().get();
            var changes = Changes.between(before, request.production());
            sections.add(new Section.Facts(List.of(
                    new Fact(labels.text("changes.before"), revision(before, labels)),
                    new Fact(labels.text("changes.after"), revision(request.production(), labels)),
                    new Fact(labels.text("changes.count"), String.valueOf(changes.size())))));
            sections.add(changes.isEmpty() ? new Section.Paragraph(labels.text("changes.none"), Tone.GOOD)
                    : table(changes, labels));
        }
        return new DocumentContent(labels.text("changes.title"), true, sections);
    }

    private static String revision(Production production, Labels labels) {
        var block = production.getTitleBlock();
        var revision = block == null || block.getRevision() == null || block.getRevision().isBlank()
                ? labels.text("changes.noRevision") : block.getRevision();
        return block == null || block.getDate() == null ? revision : revision + " · " + block.getDate();
    }

    private static Section.Table table(List<Change> changes, Labels labels) {
        var table = new ListTable("changes", "")
                .column("object", labels.text("sign.object"), "", Align.START)
                .column("change", labels.text("changes.what"), "", Align.START)
                .column("before", labels.text("changes.before"), "", Align.START)
                .column("after", labels.text("changes.after"), "", Align.START);
        var byKind = new TreeMap<String, List<Change>>(NaturalOrder.INSTANCE);
        changes.forEach(change -> byKind.computeIfAbsent(labels.orElse("object." + change.subject().kind(),
                split(change.subject().kind())), key -> new ArrayList<>()).add(change));
        byKind.forEach((kind, all) -> {
            table.group(kind);
            all.stream().sorted((one, other) -> NaturalOrder.INSTANCE.compare(one.subject().name(), other.subject().name()))
                    .forEach(change -> table.row(row(change, labels)));
        });
        return table.build();
    }

    private static List<Section.Cell> row(Change change, Labels labels) {
        return List.of(Cells.text(change.subject().name()), switch (change.kind()) {
            case ADDED -> Cells.text(labels.text("changes.added"), Tone.GOOD);
            case REMOVED -> Cells.text(labels.text("changes.removed"), Tone.WARNING);
            case CHANGED -> Cells.text(labels.orElse("feature." + change.feature(), split(change.feature())));
        }, Cells.text(change.before()), Cells.text(change.after()));
    }

    /** A name of the model in words: {@code projectNumber} becomes {@code project number}. */
    private static String split(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
