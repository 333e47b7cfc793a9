/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headroom.documents.DocumentException;
import org.headroom.documents.Printout;
import org.headroom.documents.internal.page.PlainWords;
import org.headroom.render.scene.FontWeight;
import org.headroom.render.text.TextMetrics;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** Lays a page out on paper and writes it as PDF. */
public final class HtmlPdf {

    /** Also where a template asks for a font that is not there: the fonts of the machine are never taken. */
    private static final Set<FSFontUseCase> ALWAYS = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL);

    private final PageResources resources;

    /** @param folder from which pages may take pictures; empty for none */
    public HtmlPdf(Optional<Path> folder) {
        resources = new PageResources(folder);
    }

    /**
     * Writes the page. The stream stays open.
     *
     * @param monitor told that work goes on, and asked whether it is to go on
     * @throws DocumentException          when the page is not well-formed
     * @throws OperationCanceledException when the monitor says so
     */
    public void write(String page, Printout printout, OutputStream out, IProgressMonitor monitor)
            throws DocumentException, IOException {
        XRLog.setLoggingEnabled(false); // it tells every step on the console; what matters comes as an exception
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(new PageXml(printout.request().locale()).parse(page, printout.id()), PageResources.BASE);
        builder.useUriResolver(resources);
        builder.useSVGDrawer(new PagePictures());
        builder.useReplacementText("□");
        builder.useUnicodeLineBreaker(new WatchedLineBreaks(monitor));
        builder.usePdfUaAccessibility(true); // tagged for screen readers; also keeps the fonts of the machine out
        builder.withProducer("Headroom");
        builder.withDiagnosticConsumer(diagnostic -> { });
        for (var weight : List.of(FontWeight.REGULAR, FontWeight.SEMI_BOLD, FontWeight.BOLD)) {
            builder.useFont(() -> TextMetrics.embedded().face(weight).file(), TextMetrics.FAMILY, css(weight),
                    FontStyle.NORMAL, true, ALWAYS);
        }
        boolean archive = "yes".equals(printout.request().options().get("archive"));
        if (archive) {
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        }
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            describe(document, printout, archive);
            document.save(out);
        }
    }

    private static int css(FontWeight weight) {
        return switch (weight) {
            case REGULAR -> 400;
            case SEMI_BOLD -> 600;
            case BOLD -> 700;
        };
    }

    private static void describe(PDDocument document, Printout printout, boolean archive) throws IOException {
        var production = printout.request().production();
        var block = production.getTitleBlock();
        var information = new PDDocumentInformation();
        information.setTitle(text(printout.content().title()) + " · " + text(production.getName()));
        information.setSubject(text(production.getName()));
        information.setAuthor(block == null ? "" : text(block.getDesigner()));
        information.setCreator("Headroom");
        information.setProducer("Headroom");
        var created = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        created.setTimeInMillis(printout.request().printed().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        information.setCreationDate(created);
        information.setModificationDate(created);
        document.setDocumentInformation(information);
        document.setDocumentId(created.getTimeInMillis());
        var catalog = document.getDocumentCatalog();
        // what the layout says of itself would claim a conformance that nobody asked for
        catalog.setMetadata(archive ? ArchiveMetadata.of(document, information) : null);
        catalog.setLanguage(printout.request().locale().toLanguageTag());
        if (catalog.getDocumentOutline() != null) {
            catalog.setPageMode(PageMode.USE_OUTLINES);
        }
    }

    private static String text(String text) {
        return text == null ? "" : PlainWords.of(text);
    }
}
