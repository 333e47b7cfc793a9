/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a book as small grey pictures in one file. Small enough for a repository, and large enough to show that a page
 * is cut, empty, turned or laid out differently; what it says is compared as text.
 */
final class GoldenPages {

    private static final int CELL = 72;
    private static final int COLUMNS = 16;
    private static final int GREYS = 16;
    private static final float SCALE = 0.3f;
    /** Grey of what is no page. */
    private static final int BACKGROUND = 136;

    private final List<BufferedImage> pages;

    private GoldenPages(List<BufferedImage> pages) {
        this.pages = pages;
    }

    static GoldenPages of(byte[] pdf) throws IOException {
        var pages = new ArrayList<BufferedImage>();
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(small(renderer.renderImage(i, SCALE, ImageType.GRAY)));
            }
        }
        return new GoldenPages(pages);
    }

    static GoldenPages read(Path file, int count) throws IOException {
        var sheet = ImageIO.read(file.toFile());
        var pages = new ArrayList<BufferedImage>();
        for (int i = 0; i < count && (i / COLUMNS + 1) * CELL <= sheet.getHeight(); i++) {
            var page = new BufferedImage(CELL, CELL, BufferedImage.TYPE_BYTE_GRAY);
            page.getGraphics().drawImage(sheet.getSubimage(i % COLUMNS * CELL, i / COLUMNS * CELL, CELL, CELL), 0, 0, null);
            pages.add(page);
        }
        return new GoldenPages(pages);
    }

    void write(Path file) throws IOException {
        var levels = new byte[GREYS];
        for (int i = 0; i < GREYS; i++) {
            levels[i] = (byte) (i * 255 / (GREYS - 1));
        }
        var sheet = new BufferedImage(COLUMNS * CELL, (pages.size() + COLUMNS - 1) / COLUMNS * CELL,
                BufferedImage.TYPE_BYTE_BINARY, new IndexColorModel(4, GREYS, levels, levels, levels));
        for (int i = 0; i < pages.size(); i++) {
            sheet.getGraphics().drawImage(pages.get(i), i % COLUMNS * CELL, i / COLUMNS * CELL, null);
        }
        Files.createDirectories(file.getParent());
        ImageIO.write(sheet, "png", file.toFile());
    }

    int count() {
        return pages.size();
    }

    /** How far a page is from another one: the root of the mean square of the differences of their greys, 0 to 255. */
    double difference(int page, GoldenPages other) {
        double sum = 0;
        for (int y = 0; y < CELL; y++) {
            for (int x = 0; x < CELL; x++) {
                double difference = grey(page, x, y) - other.grey(page, x, y);
                sum += difference * difference;
            }
        }
        return Math.sqrt(sum / (CELL * CELL));
    }

    private int grey(int page, int x, int y) {
        return pages.get(page).getRaster().getSample(x, y, 0);
    }

    /** By steps of one half, so that every pixel of the large picture counts. */
    private static BufferedImage small(BufferedImage page) {
        var now = page;
        while (Math.max(now.getWidth(), now.getHeight()) > 2 * CELL) {
            now = scaled(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        double scale = (double) CELL / Math.max(now.getWidth(), now.getHeight());
        now = scaled(now, (int) Math.round(now.getWidth() * scale), (int) Math.round(now.getHeight() * scale));
        var cell = new BufferedImage(CELL, CELL, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = cell.createGraphics();
        graphics.setColor(new Color(BACKGROUND, BACKGROUND, BACKGROUND));
        graphics.fillRect(0, 0, CELL, CELL);
        graphics.drawImage(now, (CELL - now.getWidth()) / 2, (CELL - now.getHeight()) / 2, null);
        return cell;
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }
}
