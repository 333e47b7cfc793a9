/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.Exporter;
import org.headroom.core.exchange.LossReport;
import org.headroom.interchange.lists.internal.SheetFile;
import org.headroom.interchange.report.Losses;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.production.Production;

/** Writes one half of the channel list, a line for each channel. */
abstract class ListExporter implements Exporter {

    private static final Messages TEXT = Messages.of(ListExporter.class);

    private final ListKind kind;

    ListExporter(ListKind kind) {
        this.kind = kind;
    }

    @Override
    public LossReport export(Production production, Path target, IProgressMonitor monitor) throws IOException {
        var losses = new Losses();
        var rows = new ArrayList<List<String>>();
        rows.add(kind.fields().stream().map(ListField::title).toList());
        for (var channel : kind.channels(production)) {
            rows.add(kind.fields().stream().map(field -> field.text(channel)).toList());
            var subject = TEXT.text("channel", kind.fields().get(0).text(channel), channel.getName() == null ? "" : channel.getName());
            if (channel instanceof InputChannel input && !input.getStrips().isEmpty()) {
                losses.leftOut(subject, TEXT.text("strips", input.getStrips().size()), TEXT.text("format"));
            }
            if (channel instanceof InputChannel input && input.getSource() != null) {
                losses.leftOut(subject, TEXT.text("source"), TEXT.text("format"));
            }
            if (channel instanceof OutputChannel output && !output.getDestinations().isEmpty()) {
                losses.leftOut(subject, TEXT.text("feeds", output.getDestinations().size()), TEXT.text("format"));
            }
        }
        SheetFile.write(target, TEXT.text("title." + kind), rows);
        return losses.report();
    }
}
