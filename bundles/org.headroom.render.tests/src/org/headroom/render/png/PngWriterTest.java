/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.SampleScenes;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.Text;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.Test;

class PngWriterTest {

    @Test
    void paintsWhatThePaletteSays() {
        for (var palette : List.of(Palette.light(), Palette.dark(), Palette.print())) {
            var image = new PngWriter(palette).image(SampleScenes.everything(), 96);
            assertEquals(192, image.getWidth());
            assertEquals(96, image.getHeight());
            assertPixel(palette.resolve(ColourRole.PAPER).hex(), image, 1, 1);
            assertPixel(palette.resolve(ColourRole.DEVICE).hex(), image, 28, 20);
            assertPixel(palette.resolve(ColourRole.ANALOGUE).hex(), image, 64, 20);
            assertPixel("#ff8000", image, 112, 24);
            assertPixel(palette.resolve(ColourRole.POWER).hex(), image, 65, 75);
            assertPixel(palette.resolve(ColourRole.PAPER).hex(), image, 72, 75);
        }
    }

    @Test
    void resolutionScalesTheImageAndIsWritten() throws IOException {
        var out = new ByteArrayOutputStream();
        new PngWriter(Palette.print()).write(SampleScenes.everything(), 300, out);
        var image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(600, image.getWidth());
        assertEquals(300, image.getHeight());
        var bytes = new String(out.toByteArray(), StandardCharsets.ISO_8859_1);
        var at = bytes.indexOf("pHYs") + 4;
        assertEquals(11811, ByteBuffer.wrap(out.toByteArray(), at, 4).getInt());
    }

    @Test
    void theSameDrawingGivesTheSameBytes() throws IOException {
        var first = new ByteArrayOutputStream();
        var second = new ByteArrayOutputStream();
        new PngWriter(Palette.light()).write(SampleScenes.everything(), 144, first);
        new PngWriter(Palette.light()).write(SampleScenes.everything(), 144, second);
        assertArrayEquals(first.toByteArray(), second.toByteArray());
    }

    @Test
    void textIsAsWideAsItsMetricsSay() {
        var font = FontSpec.bold(40);
        var scene = new Scene("", new Bounds(0, 0, 400, 80), ColourRole.PAPER,
                List.of(Text.start("HEADROOM", 20, 60, font, ColourRole.TEXT)));
        var image = new PngWriter(Palette.print()).image(scene, 96);
        var left = firstInk(image);
        var right = 399 - firstInk(mirrored(image));
        var width = TextMetrics.embedded().width("HEADROOM", font);
        assertEquals(20, left, 5);
        assertEquals(20 + width, right, 5);
    }

    @Test
    void anImageThatMemoryWouldNotHoldIsRefused() {
        var error = assertThrows(IllegalArgumentException.class,
                () -> new PngWriter(Palette.print()).image(SampleScenes.everything(), 100_000));
        assertTrue(error.getMessage().contains("Everything"));
        assertThrows(IllegalArgumentException.class,
                () -> new PngWriter(Palette.print()).image(SampleScenes.everything(), Double.NaN));
    }

    @Test
    void aHostileNameIsPainted() {
        var image = new PngWriter(Palette.print()).image(SampleScenes.line(SampleScenes.HOSTILE), 96);
        assertTrue(firstInk(image) < 20);
    }

    private static void assertPixel(String hex, BufferedImage image, int x, int y) {
        assertEquals(hex, String.format("#%06x", image.getRGB(x, y) & 0xFFFFFF));
    }

    private static int firstInk(BufferedImage image) {
        for (var x = 0; x < image.getWidth(); x++) {
            for (var y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xFF) < 128) {
                    return x;
                }
            }
        }
        return image.getWidth();
    }

    private static BufferedImage mirrored(BufferedImage image) {
        var mirror = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < image.getWidth(); x++) {
            for (var y = 0; y < image.getHeight(); y++) {
                mirror.setRGB(image.getWidth() - 1 - x, y, image.getRGB(x, y));
            }
        }
        return mirror;
    }
}
