/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;

import org.headroom.render.png.PngWriter;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.SampleScenes;
import org.headroom.render.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class SvgReaderTest {

    private static Scene read(String svg) {
        return SvgReader.read(element(svg));
    }

    private static Element element(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static BufferedImage image(Scene scene) {
        return new PngWriter(Palette.print()).image(scene, 192);
    }

    private static int pixel(String inside, int x, int y) {
        return image(read("<svg viewBox='0 0 100 100'>" + inside + "</svg>")).getRGB(2 * x, 2 * y) & 0xffffff;
    }

    @Test
    void whatOurWriterWroteLooksTheSame() {
        var scene = SampleScenes.everything();
        var again = read(new SvgWriter(Palette.print()).text(scene));
        assertEquals(scene.page(), again.page());
        assertEquals(scene.title(), again.title());
        var expected = image(scene);
        var actual = image(again);
        long different = 0;
        for (var y = 0; y < expected.getHeight(); y++) {
            for (var x = 0; x < expected.getWidth(); x++) {
                for (var shift = 0; shift <= 16; shift += 8) {
                    different += Math.abs((expected.getRGB(x, y) >> shift & 255) - (actual.getRGB(x, y) >> shift & 255));
                }
            }
        }
        assertTrue(different < 0.5 * expected.getWidth() * expected.getHeight(), () -> "difference");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<rect x='10' y='10' width='30' height='30' fill='red'/> | 20 | 20 | ff0000",
            "<rect width='30' height='30' fill='#0f0' transform='translate(50 50) scale(1.5)'/> | 90 | 90 | 00ff00",
            "<g style='fill: rgb(0, 0, 255)'><circle cx='50' cy='50' r='20'/></g> | 60 | 60 | 0000ff",
            "<path d='M10 10h60v60h-60z' fill='black'/> | 65 | 65 | 000000",
            "<path d='M10 50A40 40 0 0 1 90 50z' fill='black'/> | 50 | 20 | 000000",
            "<path d='M10 50A40 40 0 0 1 90 50z' fill='black'/> | 50 | 80 | ffffff",
            "<path d='m 20,20 c 0,40 40,40 40,0 s 40-40 40,0' fill='black'/> | 40 | 40 | 000000",
            "<polygon points='0,0 100,0 0,100' fill='none'/> | 20 | 20 | ffffff",
            "<line x1='0' y1='50' x2='100' y2='50' stroke='red' stroke-width='8'/> | 50 | 52 | ff0000",
            "<g transform='rotate(90 50 50)'><rect x='0' y='0' width='20' height='20' fill='red'/></g> | 90 | 10 | ff0000",
            "<image href='x.png'/><script>1</script><foreignObject/> | 50 | 50 | ffffff"})
    void drawsShapesWhereTheyStand(String inside, int x, int y, String colour) {
        assertEquals(colour, "%06x".formatted(pixel(inside, x, y)));
    }

    @Test
    void takesItsSizeFromLengthsWhereThereIsNoViewBox() {
        assertEquals(new Bounds(0, 0, 96, 48), read("<svg width='25.4mm' height='0.5in'/>").page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<path d='10 10'/>", "<path d='M10'/>", "<path d='M1 1L2 x'/>", "<g transform='spin(3)'/>",
            "<rect width='wide'/>", "<g transform='scale(0)'><rect width='1' height='1'/></g>"})
    void tellsWhatItCannotRead(String inside) {
        assertThrows(IllegalArgumentException.class, () -> read("<svg>" + inside + "</svg>"));
    }

    @Test
    void eachPictureOfAPageHasItsOwnClips() {
        var page = element("<html><svg viewBox='0 0 100 100'><clipPath id='c'><rect width='10' height='10'/></clipPath></svg>"
                + "<svg viewBox='0 0 100 100'><g clip-path='url(#c)'><rect width='90' height='90' fill='red'/></g>"
                + "<clipPath id='c'><rect width='80' height='80'/></clipPath></svg></html>");
        var second = image(SvgReader.read((Element) page.getLastChild()));
        assertEquals(0xff0000, second.getRGB(140, 140) & 0xffffff);
        assertEquals(0xffffff, second.getRGB(170, 170) & 0xffffff);
    }

    @Test
    void isNotBroughtDownByDepth() {
        var svg = element("<svg/>");
        var inner = svg;
        for (var i = 0; i < 400; i++) {
            inner = (Element) inner.appendChild(svg.getOwnerDocument().createElement("g"));
        }
        assertThrows(IllegalArgumentException.class, () -> SvgReader.read(svg));
    }
}
