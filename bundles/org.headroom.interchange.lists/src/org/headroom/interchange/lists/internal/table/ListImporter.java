/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.table;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.ColumnMap;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.core.exchange.MappedImporter;
import org.headroom.interchange.lists.internal.SheetFile;
import org.headroom.interchange.report.Proposal;
import org.headroom.model.production.Production;

/** Reads any table of channels. */
abstract class ListImporter implements MappedImporter {

    private static final Messages TEXT = Messages.of(ListImporter.class);

    private final ListKind kind;

    ListImporter(ListKind kind) {
        this.kind = kind;
    }

    @Override
    public ImportProposal read(Path source, Production into, IProgressMonitor monitor) throws IOException {
        return read(source, into, ExchangeOptions.NONE, monitor);
    }

    @Override
    public ImportProposal read(Path source, Production into, ExchangeOptions options, IProgressMonitor monitor) throws IOException {
        var sheet = SheetFile.read(source, kind.headings());
        var columns = ListColumns.of(kind, sheet, options, ColumnMemory.standard());
        var proposal = new Proposal();
        new ListReading(columns, into, proposal).run();
        return proposal.build(TEXT.text("label", sheet.file()));
    }

    @Override
    public ColumnMap columns(Path source) throws IOException {
        return ListColumns.proposed(kind, SheetFile.read(source, kind.headings()), ColumnMemory.standard()).map();
    }
}
