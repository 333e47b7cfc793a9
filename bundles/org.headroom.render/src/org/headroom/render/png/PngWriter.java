/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.png;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Scene;

/** Writes a drawing as PNG at a chosen resolution, without a display. May be used by several threads. */
public final class PngWriter {

    /** One image pixel for a pixel at 100 %. */
    public static final double SCREEN_DPI = 96;

    /** Above this many pixels an image is refused: it would need more than a gigabyte of memory. */
    public static final long MOST_PIXELS = 250_000_000;

    private static final String FORMAT = "javax_imageio_png_1.0";

    private final Palette palette;

    public PngWriter(Palette palette) {
        this.palette = palette;
    }

    /**
     * The drawing as an image.
     *
     * @param dpi image pixels to the inch; 96 is 100 %
     * @throws IllegalArgumentException where the image would have more than {@link #MOST_PIXELS}
     */
    public BufferedImage image(Scene scene, double dpi) {
        var scale = dpi / SCREEN_DPI;
        var page = scene.page();
        var width = Math.max(1, Math.ceil(page.width() * scale - 1e-6));
        var height = Math.max(1, Math.ceil(page.height() * scale - 1e-6));
        if (!(dpi > 0) || width * height > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "“" + scene.title() + "” at " + dpi + " dpi is too large for an image; take fewer dpi or PDF");
        }
        var image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            graphics.translate(-page.x(), -page.y());
            new ScenePainter(palette).paint(scene, graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Writes the drawing; see {@link #image}. The stream stays open. */
    public void write(Scene scene, double dpi, OutputStream out) throws IOException {
        var image = image(scene, dpi);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            addResolution(metadata, dpi);
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    private static void addResolution(IIOMetadata metadata, double dpi) throws IIOInvalidTreeException {
        var perMetre = String.valueOf(Math.round(dpi / 0.0254));
        var size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode(FORMAT);
        root.appendChild(size);
        metadata.mergeTree(FORMAT, root);
    }
}
