/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Scene;

/** Drawings as parts of the pages of a PDF that somebody else lays out: vectors and real text. For one thread. */
public final class PdfForms {

    private static final double POINTS_PER_PIXEL = 72.0 / 96;

    private final PDDocument document;
    private final Palette palette;
    private final PdfFonts fonts;

    /** @param document the document that the drawings go into; its fonts are embedded when it is saved */
    public PdfForms(PDDocument document, Palette palette) {
        this.document = document;
        this.palette = palette;
        this.fonts = new PdfFonts(document);
    }

    /** The drawing at true size, its lower left corner at the origin, in points. */
    public PDFormXObject form(Scene scene) throws IOException {
        var form = new PDAppearanceStream(document);
        var page = scene.page();
        form.setBBox(new PDRectangle((float) (page.width() * POINTS_PER_PIXEL), (float) (page.height() * POINTS_PER_PIXEL)));
        form.setResources(new PDResources());
        try (var content = new PDPageContentStream(document, form)) {
            content.transform(new Matrix(new AffineTransform(POINTS_PER_PIXEL, 0, 0, -POINTS_PER_PIXEL,
                    -page.x() * POINTS_PER_PIXEL, page.bottom() * POINTS_PER_PIXEL)));
            new PdfCanvas(content, palette, fonts).draw(scene);
        }
        return form;
    }
}
