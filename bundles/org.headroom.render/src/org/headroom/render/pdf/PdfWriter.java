/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Palette;

/**
 * Writes drawings as PDF: vectors, real text in an embedded subset of the carried font, a bookmark for every drawing.
 * The same drawings and properties give the same bytes. May be used by several threads.
 */
public final class PdfWriter {

    private static final double POINTS_PER_PIXEL = 72.0 / 96;
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final Palette palette;

    public PdfWriter(Palette palette) {
        this.palette = palette;
    }

    /**
     * Writes the drawings in order. The stream stays open.
     *
     * @throws IllegalArgumentException where there is no page, or margins leave no room on the paper
     */
    public void write(List<PdfPage> pages, PdfProperties properties, OutputStream out) throws IOException {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("A PDF needs one page at least");
        }
        try (var document = new PDDocument()) {
            describe(document, properties);
            var fonts = new PdfFonts(document);
            var outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
            for (var page : pages) {
                var first = add(document, page, fonts);
                var bookmark = new PDOutlineItem();
                bookmark.setTitle(page.scene().title());
                var destination = new PDPageFitDestination();
                destination.setPage(first);
                bookmark.setDestination(destination);
                outline.addLast(bookmark);
            }
            if (pages.size() > 1) {
                document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            }
            document.save(out);
        }
    }

    private static void describe(PDDocument document, PdfProperties properties) {
        var information = new PDDocumentInformation();
        information.setTitle(properties.title());
        information.setAuthor(properties.author());
        information.setSubject(properties.subject());
        information.setCreator("Headroom");
        information.setProducer("Headroom");
        information.setCreationDate(calendar(properties));
        information.setModificationDate(calendar(properties));
        document.setDocumentInformation(information);
        document.setDocumentId(properties.created().toEpochMilli());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("en-GB");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static Calendar calendar(PdfProperties properties) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        calendar.setTimeInMillis(properties.created().toEpochMilli());
        return calendar;
    }

    private PDPage add(PDDocument document, PdfPage page, PdfFonts fonts) throws IOException {
        var first = new ArrayList<PDPage>();
        for (var part : parts(page)) {
            var paper = new PDPage(new PDRectangle((float) (page.paper().width() * POINTS_PER_MM),
                    (float) (page.paper().height() * POINTS_PER_MM)));
            document.addPage(paper);
            first.add(paper);
            draw(document, paper, page, part, fonts);
        }
        return first.getFirst();
    }

    /** What of the drawing each page shows, in pixels at 100 %. */
    private static List<Bounds> parts(PdfPage page) {
        var scene = page.scene().page();
        var room = page.paper().pixels().grown(-page.margin() / 25.4 * 96);
        if (room.width() <= 0 || room.height() <= 0) {
            throw new IllegalArgumentException(
                    "Margins of " + page.margin() + " mm leave no room on " + page.paper().name());
        }
        if (!(page.fit() instanceof PdfPage.Tiles tiles)) {
            return List.of(scene);
        }
        var overlap = tiles.overlap() / 25.4 * 96 / tiles.scale();
        var width = room.width() / tiles.scale();
        var height = room.height() / tiles.scale();
        if (overlap >= width || overlap >= height) {
            throw new IllegalArgumentException("An overlap of " + tiles.overlap() + " mm is as large as the page");
        }
        var parts = new ArrayList<Bounds>();
        var rows = count(scene.height(), height, overlap);
        var columns = count(scene.width(), width, overlap);
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var x = scene.x() + column * (width - overlap);
                var y = scene.y() + row * (height - overlap);
                parts.add(new Bounds(x, y, Math.min(width, scene.right() - x), Math.min(height, scene.bottom() - y)));
            }
        }
        return parts;
    }

    private static int count(double length, double tile, double overlap) {
        return Math.max(1, (int) Math.ceil((length - overlap) / (tile - overlap) - 1e-9));
    }

    private void draw(PDDocument document, PDPage paper, PdfPage page, Bounds part, PdfFonts fonts) throws IOException {
        var scale = page.scale() * POINTS_PER_PIXEL;
        var box = paper.getMediaBox();
        var left = page.margin() * POINTS_PER_MM;
        var top = box.getHeight() - page.margin() * POINTS_PER_MM;
        if (page.fit() instanceof PdfPage.OnePage) {
            left = (box.getWidth() - part.width() * scale) / 2;
            top = box.getHeight() - (box.getHeight() - part.height() * scale) / 2;
        }
        try (var content = new PDPageContentStream(document, paper)) {
            content.transform(new Matrix(new AffineTransform(scale, 0, 0, -scale, left - part.x() * scale,
                    top + part.y() * scale)));
            content.addRect((float) part.x(), (float) part.y(), (float) part.width(), (float) part.height());
            content.clip();
            new PdfCanvas(content, palette, fonts).draw(page.scene());
        }
    }
}
