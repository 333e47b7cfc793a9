/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headroom.core.document.Section;
import org.headroom.documents.internal.page.BookView;
import org.headroom.documents.internal.page.BookViews;
import org.headroom.documents.internal.page.Logos;
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
        pdf(printout, out, null);
    }

    /**
     * The same, with progress.
     *
     * @param monitor may be null
     * @throws OperationCanceledException when the monitor says so; then what is in the stream is of no use
     */
    public void pdf(Printout printout, OutputStream out, IProgressMonitor monitor) throws DocumentException, IOException {
        var page = templates.fill(printout, PageViews.of(printout, true));
        new HtmlPdf(templates.folder()).write(page, printout, out, monitor);
    }

    /**
     * Several documents as one page for a browser, with a cover and a table of contents.
     *
     * @throws DocumentException when the template is wrong
     */
    public String bookHtml(Printout book, List<BookPart> parts) throws DocumentException {
        return templates.fill(book, view(book, parts, false, true));
    }

    /**
     * Writes several documents as one PDF with one count of pages, each drawing on paper of its own size.
     *
     * @param cover   whether there are a cover and a table of contents
     * @param monitor may be null
     * @throws DocumentException          when the template is wrong
     * @throws OperationCanceledException when the monitor says so; then what is in the stream is of no use
     */
    public void bookPdf(Printout book, List<BookPart> parts, boolean cover, OutputStream out, IProgressMonitor monitor)
            throws DocumentException, IOException {
        new HtmlPdf(templates.folder()).write(bookPage(book, parts, cover), book, out, monitor);
    }

    /**
     * The page of which {@link #bookPdf} makes a PDF.
     *
     * @throws DocumentException when the template is wrong
     */
    public String bookPage(Printout book, List<BookPart> parts, boolean cover) throws DocumentException {
        return templates.fill(book, view(book, parts, true, cover));
    }

    private static BookView view(Printout book, List<BookPart> parts, boolean paged, boolean cover) {
        return BookViews.of(book, parts.stream().map(BookPart::printout).toList(),
                parts.stream().filter(BookPart::drawn).map(part -> part.printout().id()).toList(),
                Logos.address(book.request()), cover, paged);
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
