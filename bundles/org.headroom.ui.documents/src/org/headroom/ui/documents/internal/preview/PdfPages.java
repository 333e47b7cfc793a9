/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.preview;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** The pages of a PDF as pictures. Several threads may ask; one page is drawn at a time. */
final class PdfPages implements AutoCloseable {

    private static final double POINTS_PER_INCH = 72;
    /** Larger pictures are drawn coarser, so that no page takes all the memory. */
    private static final double MOST_PIXELS = 40e6;

    /** The size of a page in points, as it is read. */
    record Size(double width, double height) {
    }

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<Size> sizes = new ArrayList<>();
    private boolean closed;

    PdfPages(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
        for (var page : document.getPages()) {
            var box = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            sizes.add(turned ? new Size(box.getHeight(), box.getWidth()) : new Size(box.getWidth(), box.getHeight()));
        }
    }

    List<Size> sizes() {
        return List.copyOf(sizes);
    }

    /** A page as a picture; one of nothing after {@link #close()}. */
    synchronized ImageData draw(int page, double dotsPerInch) {
        if (closed) {
            return new ImageData(1, 1, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        }
        var size = sizes.get(page);
        double scale = dotsPerInch / POINTS_PER_INCH;
        double pixels = size.width() * size.height() * scale * scale;
        double fine = pixels > MOST_PIXELS ? scale * Math.sqrt(MOST_PIXELS / pixels) : scale;
        try {
            return data(renderer.renderImage(page, (float) fine, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImageData data(BufferedImage image) {
        var data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
        if (image.getRaster().getDataBuffer() instanceof DataBufferInt) {
            var row = new int[image.getWidth()];
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, row.length, 1, row, 0, row.length);
                data.setPixels(0, y, row.length, row, 0);
            }
            return data;
        }
        throw new IllegalStateException("Not a picture of whole pixels: " + image.getType());
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
