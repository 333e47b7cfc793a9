/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.headroom.render.scene.FontWeight;

/**
 * One weight of the font that Headroom carries with it, so that a text is as wide on every screen, in every file and on
 * every machine. The machine's own fonts are never asked. May be used by several threads.
 */
public final class FontFace {

    /** What stands for a character that the font does not have: an empty square. */
    static final int REPLACEMENT = 0x25A1;

    private static final int BASIC = 0x10000;

    private final FontWeight weight;
    private final byte[] data;
    private final TrueTypeFont font;
    private final char[] glyphs = new char[BASIC];
    private final int[] advances;
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final double capHeight;
    private final Map<Integer, GeneralPath> outlines = new ConcurrentHashMap<>();

    private FontFace(FontWeight weight, byte[] data) throws IOException {
        this.weight = weight;
        this.data = data;
        font = new TTFParser().parse(new RandomAccessReadBuffer(data));
        unitsPerEm = font.getUnitsPerEm();
        ascent = font.getHorizontalHeader().getAscender() / unitsPerEm;
        descent = -font.getHorizontalHeader().getDescender() / unitsPerEm;
        capHeight = font.getOS2Windows().getCapHeight() / unitsPerEm;
        var lookup = font.getUnicodeCmapLookup();
        for (var c = 0; c < BASIC; c++) {
            glyphs[c] = (char) lookup.getGlyphId(c);
        }
        advances = new int[font.getNumberOfGlyphs()];
        for (var glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = font.getAdvanceWidth(glyph);
        }
    }

    static FontFace load(FontWeight weight) {
        var file = switch (weight) {
            case REGULAR -> "HeadroomSans-Regular.ttf";
            case SEMI_BOLD -> "HeadroomSans-SemiBold.ttf";
            case BOLD -> "HeadroomSans-Bold.ttf";
        };
        try (var in = FontFace.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing from the program; install it again");
            }
            return new FontFace(weight, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read; install the program again", e);
        }
    }

    public FontWeight weight() {
        return weight;
    }

    /** The TrueType file of this face. */
    public InputStream file() {
        return new ByteArrayInputStream(data);
    }

    /** Whether the face has a glyph for a character. */
    public boolean has(int codePoint) {
        return codePoint < BASIC && glyphs[codePoint] != 0;
    }

    /**
     * The shape of a character that the face {@link #has}, in ems, y up, its origin on the baseline. Not to be changed.
     */
    public GeneralPath outline(int codePoint) {
        return outlines.computeIfAbsent(codePoint, this::readOutline);
    }

    private GeneralPath readOutline(int codePoint) {
        try {
            synchronized (font) {
                var glyph = font.getGlyph().getGlyph(glyphs[codePoint]);
                if (glyph == null) {
                    return new GeneralPath();
                }
                var path = glyph.getPath();
                path.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
                return path;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The font of the drawing is damaged; install the program again", e);
        }
    }

    /** The width of a character that the face {@link #has}, in ems. */
    double advance(int codePoint) {
        return advances[glyphs[codePoint]] / unitsPerEm;
    }

    double ascent() {
        return ascent;
    }

    double descent() {
        return descent;
    }

    double capHeight() {
        return capHeight;
    }
}
