/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.headroom.core.document.Section;
import org.headroom.documents.internal.page.PageViews;
import org.headroom.documents.internal.page.Templates;
import org.headroom.documents.internal.pdf.HtmlPdf;
import org.headroom.documents.internal.spreadsheet.CsvTable;
import org.headroom.documents.internal.spreadsheet.Workbooks;

/**
 * Writes one document. The same content and request give the same bytes. Text from the design is text everywhere:
 * nothing in it becomes markup, a formula or a path. May be used by several threads.
 */
public final class DocumentWriter {

    private final Templates templates;

    /** @param userTemplates folder of templates that take the place of ours; empty for none */
    public DocumentWriter(Optional<Path> userTemplates) {
        templates = new Templates(userTemplates);
    }

    /**
     * The document as a page for a browser, complete in itself.
     *
     * @throws DocumentException when the template is wrong
     */
    public String html(Printout printout) throws DocumentException {
        return templates.fill(printout, PageViews.of(printout, false));
    }

    /**
     * Writes the document as PDF with real text, embedded fonts and bookmarks. The stream stays open.
     *
     * @throws DocumentException when the template is wrong
     */
    public void pdf(Printout printout, OutputStream out) throws DocumentException, IOException {
        var page = templates.fill(printout, PageViews.of(printout, true));
        new HtmlPdf(templates.folder()).write(page, printout, out);
    }

    /** Writes all tables of the document as a workbook, one sheet each. The stream stays open. */
    public void xlsx(Printout printout, OutputStream out) throws IOException {
        Workbooks.write(printout, out);
    }

    /**
     * A table as comma-separated values after RFC 4180. The first line has the stable keys of the columns, with units.
     * Headings of groups become a column; totals are left out, so that every line is a datum.
     */
    public String csv(Section.Table table) {
        return CsvTable.text(table);
    }
}
