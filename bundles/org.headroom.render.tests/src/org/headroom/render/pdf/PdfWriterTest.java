/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.SampleScenes;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.Text;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static final PdfProperties PROPERTIES = new PdfProperties("Riverside Festival", "System design",
            "Signal flow",
            Instant.parse("2026-11-22T10:00:00Z"));

    @Test
    void textIsRealAndSubsetFontsAreEmbedded() throws IOException {
        try (var document = Loader.loadPDF(write(PdfPage.fitted(SampleScenes.everything(), Paper.A4, 10)))) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Mitte") && text.contains("SB1") && text.contains("4 mm²"), text);
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertTrue(font.isEmbedded());
                assertTrue(font.getName().matches("[A-Z]{6}\\+HeadroomSans-.*"), font.getName());
            }
        }
    }

    @Test
    void describesItselfAndHasABookmarkForEveryDrawing() throws IOException {
        var page = PdfPage.fitted(SampleScenes.everything(), Paper.A3.landscape(), 10);
        try (var document = Loader.loadPDF(write(page, page))) {
            assertEquals("Riverside Festival", document.getDocumentInformation().getTitle());
            assertEquals(PROPERTIES.created().toEpochMilli(),
                    document.getDocumentInformation().getCreationDate().getTimeInMillis());
            var titles = new ArrayList<String>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertEquals(List.of("Everything", "Everything"), titles);
            assertEquals(2, document.getNumberOfPages());
            assertEquals(420 * 72 / 25.4, document.getPage(0).getMediaBox().getWidth(), 0.01);
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        var page = PdfPage.fitted(SampleScenes.everything(), Paper.A4, 10);
        assertArrayEquals(write(page), write(page));
    }

    @Test
    void aLargeDrawingIsMadeSmallerAndASmallOneIsNotMadeLarger() {
        var large = new Scene("large", new Bounds(0, 0, 2000, 1000), ColourRole.PAPER, List.of());
        assertEquals((420 - 20) / 25.4 * 96 / 2000, PdfPage.fitted(large, Paper.A3.landscape(), 10).scale(), 1e-9);
        assertEquals(1, PdfPage.fitted(SampleScenes.everything(), Paper.A3, 10).scale(), 1e-9);
    }

    @Test
    void tilesCoverTheWholeDrawing() throws IOException {
        var corners = new Scene("corners", new Bounds(-100, -50, 2400, 1500), ColourRole.PAPER, List.of(
                Text.start("topleft", -90, -30, FontSpec.regular(12), ColourRole.TEXT),
                Text.end("bottomright", 2290, 1440, FontSpec.regular(12), ColourRole.TEXT)));
        try (var document = Loader.loadPDF(write(PdfPage.tiled(corners, Paper.A4, 10, 1, 5)))) {
            assertEquals(4 * 2, document.getNumberOfPages());
            var bottom = new PDFRenderer(document).renderImageWithDPI(7, 72);
            var dark = 0;
            for (var x = 0; x < bottom.getWidth(); x++) {
                for (var y = 0; y < bottom.getHeight(); y++) {
                    dark += (bottom.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
                }
            }
            assertTrue(dark > 20, "the last page shows the bottom right");
        }
        assertThrows(IllegalArgumentException.class, () -> write(PdfPage.tiled(corners, Paper.A4, 10, 1, 400)));
        assertThrows(IllegalArgumentException.class, () -> write(PdfPage.tiled(corners, Paper.A4, 200, 1, 5)));
    }

    @Test
    void textStandsWhereTheDrawingHasIt() throws IOException {
        var scene = new Scene("x", new Bounds(0, 0, 400, 200), ColourRole.PAPER,
                List.of(Text.end("Main L · 1–4", 300, 120, FontSpec.semiBold(15), ColourRole.TEXT)));
        var paper = new Paper("own", 400 / 96.0 * 25.4, 200 / 96.0 * 25.4);
        try (var document = Loader.loadPDF(write(PdfPage.fitted(scene, paper, 0)))) {
            var places = places(document);
            assertEquals(120 * 0.75, places.getFirst().getYDirAdj(), 0.05);
            var last = places.getLast();
            assertEquals(300 * 0.75, last.getXDirAdj() + last.getWidthDirAdj(), 0.1);
            var width = TextMetrics.embedded().width("Main L · 1–4", FontSpec.semiBold(15));
            assertEquals((300 - width) * 0.75, places.getFirst().getXDirAdj(), 0.1);
        }
    }

    @Test
    void aHostileNameIsWritten() throws IOException {
        try (var document = Loader.loadPDF(write(PdfPage.fitted(SampleScenes.line(SampleScenes.HOSTILE), Paper.A4,
                10)))) {
            assertTrue(new PDFTextStripper().getText(document).contains("<script>alert('x')</script> & \"q\" ]]>"));
        }
    }

    @Test
    void noPageIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> write());
    }

    private static byte[] write(PdfPage... pages) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter(Palette.print()).write(List.of(pages), PROPERTIES, out);
        return out.toByteArray();
    }

    private static List<TextPosition> places(PDDocument document) throws IOException {
        var places = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                places.add(text);
            }
        }.getText(document);
        return places;
    }
}
