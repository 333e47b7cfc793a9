/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.FontWeight;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.junit.jupiter.api.Test;

class TextMetricsTest {

    private static final FontSpec BODY = FontSpec.regular(12);

    private final TextMetrics metrics = TextMetrics.embedded();

    @Test
    void widthsAreThoseOfTheFontThatPdfEmbeds() throws IOException {
        try (var document = new PDDocument()) {
            for (var weight : FontWeight.values()) {
                var font = PDType0Font.load(document, metrics.face(weight).file(), true);
                for (var text : List.of("SB1 Drums", "KSL8 · 3.2 Ω at amp A", "S001  40 m · 4 mm²",
                        "Łódź – Größe £ €", "AVAWAT")) {
                    // PDF rounds every advance to a thousandth of an em
                    assertEquals(font.getStringWidth(text) / 1000 * 12, metrics.width(text, new FontSpec(12, weight)),
                            text.length() * 0.0005 * 12);
                }
            }
        }
    }

    @Test
    void widthsAreSumsSoThatTheyGrowWithTextAndSize() {
        var random = new Random(7);
        for (var i = 0; i < 200; i++) {
            var a = word(random);
            var b = word(random);
            assertEquals(metrics.width(a, BODY) + metrics.width(b, BODY), metrics.width(a + b, BODY), 1e-9);
            assertEquals(2 * metrics.width(a, BODY), metrics.width(a, FontSpec.regular(24)), 1e-9);
        }
    }

    @Test
    void heavierTextIsWiderAndCapitalsAreLowerThanTheLine() {
        assertTrue(metrics.width("Monitor", FontSpec.bold(12)) > metrics.width("Monitor", FontSpec.semiBold(12)));
        assertTrue(metrics.width("Monitor", FontSpec.semiBold(12)) > metrics.width("Monitor", BODY));
        assertTrue(metrics.capHeight(BODY) < metrics.ascent(BODY));
        assertEquals(8.73, metrics.capHeight(BODY), 0.01);
        assertTrue(metrics.descent(BODY) > 0);
    }

    @Test
    void aLongTextIsShortenedToFitAndKeepsItsWhole() {
        var name = "Main left loudspeaker array, upper eight boxes";
        var text = metrics.fitted(name, new Point(0, 0), TextAnchor.START, BODY, ColourRole.TEXT, 100);
        assertTrue(text.content().endsWith("…"));
        assertTrue(metrics.width(text.content(), BODY) <= 100);
        assertEquals(name, text.full().orElseThrow());
        assertTrue(metrics.width(text.content(), BODY) > 80, "as much as fits is kept");
        assertTrue(metrics.fitted("Sub", new Point(0, 0), TextAnchor.START, BODY, ColourRole.TEXT,
                100).full().isEmpty());
        assertEquals("…", metrics.elide("Wedge", BODY, 0));
    }

    @Test
    void charactersThatTheFontDoesNotHaveAreShownAsSuch() {
        assertTrue(metrics.covers("Ω² – · → … ± × Ж Ż ⚠", FontWeight.REGULAR));
        assertFalse(metrics.covers("舞台", FontWeight.REGULAR));
        assertEquals("□□ A", metrics.drawable("舞台 A", FontWeight.REGULAR));
        assertEquals("□", metrics.drawable("🎤", FontWeight.REGULAR));
        assertTrue(metrics.width("🎤", BODY) > 0);
    }

    @Test
    void linesAreBrokenAtSpacesAndInWordsThatAreTooLong() {
        var lines = metrics.wrap("Patch after 17:00.\nKeep the\tstage-left loom on its own tray Donaudampfschifffahrt",
                BODY, 90);
        assertTrue(lines.size() > 4);
        lines.forEach(line -> assertTrue(metrics.width(line, BODY) <= 90, line));
        assertEquals("Patch after17:00.Keep thestage-left loomon its own trayDonaudampfschifffahrt".replace(" ", ""),
                String.join("", lines).replace(" ", ""));
        assertEquals(List.of("a", "", "b"), metrics.wrap("a\n\nb", BODY, 50));
        assertEquals(List.of(""), metrics.wrap("", BODY, 50));
    }

    @Test
    void anExtremelyNarrowColumnStillEnds() {
        assertEquals(List.of("a", "b", "c"), metrics.wrap("abc", BODY, 0.1));
    }

    @Test
    void theFontFileIsGivenAsItIs() throws IOException {
        var file = metrics.face(FontWeight.BOLD).file().readAllBytes();
        assertEquals(0x00010000, new DataInputStream(new ByteArrayInputStream(file)).readInt());
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (var i = random.nextInt(1, 12); i > 0; i--) {
            word.append((char) random.nextInt(' ', 0x17F));
        }
        return Text.plain(word.toString());
    }
}
