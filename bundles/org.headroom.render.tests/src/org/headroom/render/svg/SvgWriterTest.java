/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.headroom.render.Golden;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.SampleScenes;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgWriterTest {

    @Test
    void writesEverythingAsItWasAgreed() {
        Golden.check("svg/everything-light.svg", new SvgWriter(Palette.light()).text(SampleScenes.everything()));
        Golden.check("svg/everything-print.svg", new SvgWriter(Palette.print()).text(SampleScenes.everything()));
    }

    @Test
    void writesTheSameInEveryLanguage() {
        var before = Locale.getDefault();
        var expected = new SvgWriter(Palette.light()).text(SampleScenes.everything());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(expected, new SvgWriter(Palette.light()).text(SampleScenes.everything()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aHostileNameStaysText() throws Exception {
        var svg = new SvgWriter(Palette.light()).text(SampleScenes.line(SampleScenes.HOSTILE));
        assertFalse(svg.contains("<script"));
        assertFalse(svg.contains("\u202E"));
        var document = parse(svg);
        assertEquals(0, document.getElementsByTagName("script").getLength());
        var text = document.getElementsByTagName("text").item(0).getTextContent();
        assertTrue(text.startsWith("<script>alert('x')</script> & \"q\" ]]> "), text);
        assertTrue(text.contains("2 3 舞台"), text);
    }

    @Test
    void numbersHaveTwoDecimalsAtMost() {
        assertEquals("0", SvgText.number(-0.001));
        assertEquals("-0.5", SvgText.number(-0.5));
        assertEquals("12.05", SvgText.number(12.049999));
        assertEquals("1234567", SvgText.number(1234567));
        assertThrows(IllegalArgumentException.class, () -> SvgText.number(Double.NaN));
    }

    private static Document parse(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
