/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.build;

import java.time.LocalDate;

import org.headroom.model.base.Ids;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.Revision;

/** Fills the title block and the revisions. */
public final class Titles {

    private static final String DESIGNER = "System design";

    private Titles() {
    }

    /** What stands in the title block; days as ISO 8601. */
    public static void block(Production production, String client, String venue, String number, String firstDay,
            String lastDay) {
        var block = production.getTitleBlock();
        block.setClient(client);
        block.setVenueName(venue);
        block.setProjectNumber(number);
        block.setDesigner(DESIGNER);
        block.setDrawnBy(DESIGNER);
        block.setFirstDate(LocalDate.parse(firstDay));
        block.setLastDate(LocalDate.parse(lastDay));
        block.setStatus("For approval");
    }

    /** The next revision; the title block shows the last one. */
    public static void revision(Production production, String label, String day, String description) {
        Revision revision = ProductionFactory.eINSTANCE.createRevision();
        revision.setLabel(label);
        revision.setDate(LocalDate.parse(day));
        revision.setAuthor(DESIGNER);
        revision.setDescription(description);
        Ids.assign(revision);
        production.getRevisions().add(revision);
        var block = production.getTitleBlock();
        block.setRevision(label);
        block.setDate(LocalDate.parse(day));
    }
}
