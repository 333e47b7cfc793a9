/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.headroom.render.scene.FontWeight;
import org.headroom.render.text.TextMetrics;

/** The carried font in one PDF: a weight is embedded when it is first used, with the glyphs that are used. */
final class PdfFonts {

    private final PDDocument document;
    private final TextMetrics metrics = TextMetrics.embedded();
    private final Map<FontWeight, PDFont> fonts = new EnumMap<>(FontWeight.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    TextMetrics metrics() {
        return metrics;
    }

    PDFont font(FontWeight weight) throws IOException {
        var font = fonts.get(weight);
        if (font == null) {
            font = PDType0Font.load(document, metrics.face(weight).file(), true);
            fonts.put(weight, font);
        }
        return font;
    }
}
