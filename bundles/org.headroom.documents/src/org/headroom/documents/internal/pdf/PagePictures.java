/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.pdf;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.headroom.render.pdf.PdfForms;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Scene;
import org.headroom.render.svg.SvgReader;
import org.w3c.dom.Element;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;

/** Draws the pictures of a page as vectors with real text. For one document. */
final class PagePictures implements SVGDrawer {

    private PdfForms forms;

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double width, double height,
            double dotsPerPixel) {
        return new Picture(SvgReader.read(svg), width, height, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // pictures have one font, the one that Headroom carries
    }

    @Override
    public void addFontFile(java.io.File file, String family, Integer weight, FontStyle style) {
        // as above
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> font, String family, Integer weight, FontStyle style) {
        // as above
    }

    @Override
    public void close() {
        forms = null;
    }

    /** A picture at the size that the page gives it; as large as it says itself where the page says nothing. */
    private final class Picture implements SVGImage {

        private final Scene scene;
        private final double dotsPerPixel;
        private final double width;
        private final double height;

        Picture(Scene scene, double width, double height, double dotsPerPixel) {
            this.scene = scene;
            this.dotsPerPixel = dotsPerPixel;
            var page = scene.page();
            var ratio = page.height() / page.width();
            this.width = width > 0 ? width : height > 0 ? height / ratio : page.width() * dotsPerPixel;
            this.height = height > 0 ? height : this.width * ratio;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            if (!(device instanceof PdfBoxFastOutputDevice pdf)) {
                return;
            }
            try {
                if (forms == null) {
                    forms = new PdfForms(pdf.getWriter(), Palette.print());
                }
                var form = forms.form(scene);
                var dotsPerPoint = dotsPerPixel * 96 / 72;
                pdf.drawPdfAsImage(form, new Rectangle((int) Math.round(x), (int) Math.round(y), getIntrinsicWidth(),
                        getIntrinsicHeight()), (float) (form.getBBox().getWidth() * dotsPerPoint),
                        (float) (form.getBBox().getHeight() * dotsPerPoint));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
