/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.easyschematic;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.core.exchange.Importer;
import org.headroom.interchange.lists.internal.SheetFile;
import org.headroom.interchange.report.Proposal;
import org.headroom.model.production.Production;

/** Reads cables from port to port. */
public final class CablesImporter implements Importer {

    private static final Messages TEXT = Messages.of(CablesImporter.class);

    @Override
    public ImportProposal read(Path source, Production into, IProgressMonitor monitor) throws IOException {
        var sheet = SheetFile.read(source, CablesExporter.HEADINGS);
        int from = sheet.needed("Source", "Source Device", "From");
        int to = sheet.needed("Destination", "Dest Device", "Destination Device", "To");
        var columns = new CableReading.Columns(from, sheet.column("Source Port", "From Port"), to,
                sheet.column("Destination Port", "Dest Port", "To Port"), sheet.column("Signal Type", "Signal"));
        var proposal = new Proposal();
        new CableReading(sheet, columns, into, proposal).run();
        return proposal.build(TEXT.text("cables.label", sheet.file()));
    }
}
