/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.handover;

import java.util.ArrayList;
import java.util.List;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Fact;
import org.headroom.core.document.Section.Tone;
import org.headroom.documents.change.ChangeWords;
import org.headroom.documents.change.DesignChange;
import org.headroom.documents.change.DesignChanges;
import org.headroom.documents.internal.list.Cells;
import org.headroom.documents.internal.list.Labels;
import org.headroom.documents.internal.list.ListTable;
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
            var words = new ChangeWords(request.locale());
            var changes = DesignChanges.between(before, request.production(), request.locale());
            var facts = new ArrayList<>(List.of(new Fact(labels.text("changes.before"), revision(before, labels)),
                    new Fact(labels.text("changes.after"), revision(request.production(), labels))));
            words.summary(changes).forEach((group, counts) -> facts.add(new Fact(group, counts)));
            sections.add(new Section.Facts(facts));
            sections.add(changes.isEmpty() ? new Section.Paragraph(labels.text("changes.none"), Tone.GOOD)
                    : table(changes, words, labels));
        }
        return new DocumentContent(labels.text("changes.title"), true, sections);
    }

    private static String revision(Production production, Labels labels) {
        var block = production.getTitleBlock();
        var revision = block == null || block.getRevision() == null || block.getRevision().isBlank()
                ? labels.text("changes.noRevision") : block.getRevision();
        return block == null || block.getDate() == null ? revision : revision + " · " + block.getDate();
    }

    private static Section.Table table(List<DesignChange> changes, ChangeWords words, Labels labels) {
        var table = new ListTable("changes", "")
                .column("object", labels.text("sign.object"), "", Align.START)
                .column("change", labels.text("changes.what"), "", Align.START)
                .column("before", labels.text("changes.before"), "", Align.START)
                .column("after", labels.text("changes.after"), "", Align.START);
        words.grouped(changes).forEach((group, all) -> {
            table.group(group);
            all.forEach(change -> table.row(row(change, words)));
        });
        return table.build();
    }

    private static List<Section.Cell> row(DesignChange change, ChangeWords words) {
        var tone = switch (change.kind()) {
            case ADDED -> Tone.GOOD;
            case REMOVED -> Tone.WARNING;
            case REPATCHED, CHANGED -> Tone.NORMAL;
        };
        return List.of(Cells.text(change.subject().name()), Cells.text(words.what(change), tone),
                Cells.text(change.before()), Cells.text(change.after()));
    }
}
