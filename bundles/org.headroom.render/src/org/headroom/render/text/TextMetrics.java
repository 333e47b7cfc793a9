/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.FontWeight;
import org.headroom.render.scene.Ink;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;

/**
 * How wide and high a text of the drawing is: the sum of the advances of the font that Headroom carries with it, the
 * same on every machine and in every output. All lengths in pixels at 100 %. May be used by several threads.
 */
public final class TextMetrics {

    /** The family name of the font in its file. */
    public static final String FAMILY = "Headroom Sans";

    private static final String ELLIPSIS = "…";

    private static final class Embedded {
        private static final TextMetrics METRICS = new TextMetrics();
    }

    private final Map<FontWeight, FontFace> faces = new EnumMap<>(FontWeight.class);

    private TextMetrics() {
        for (var weight : FontWeight.values()) {
            faces.put(weight, FontFace.load(weight));
        }
    }

    /** The metrics of the carried font; read once, on first use. */
    public static TextMetrics embedded() {
        return Embedded.METRICS;
    }

    public FontFace face(FontWeight weight) {
        return faces.get(weight);
    }

    /** The width of a text on one line. */
    public double width(String text, FontSpec font) {
        var face = face(font.weight());
        var ems = 0.0;
        var drawn = drawable(text, font.weight());
        for (var i = 0; i < drawn.length(); i++) {
            ems += face.advance(drawn.charAt(i));
        }
        return ems * font.size();
    }

    /** From the baseline to the top of the line. */
    public double ascent(FontSpec font) {
        return face(font.weight()).ascent() * font.size();
    }

    /** From the baseline to the bottom of the line. */
    public double descent(FontSpec font) {
        return face(font.weight()).descent() * font.size();
    }

    /** The height of a capital letter. */
    public double capHeight(FontSpec font) {
        return face(font.weight()).capHeight() * font.size();
    }

    /** From one baseline to the next in running text. */
    public double lineHeight(FontSpec font) {
        return Math.ceil(font.size() * 1.4);
    }

    /** Whether the font has every character of the text. */
    public boolean covers(String text, FontWeight weight) {
        var face = face(weight);
        return text.codePoints().allMatch(face::has);
    }

    /**
     * The text with a replacement character for every character that the font does not have; marks and joiners that
     * the font does not have are left out. Every character of the result is one that the font has.
     */
    public String drawable(String text, FontWeight weight) {
        if (covers(text, weight)) {
            return text;
        }
        var face = face(weight);
        var drawn = new StringBuilder(text.length());
        Text.plain(text).codePoints().forEach(c -> {
            if (face.has(c)) {
                drawn.appendCodePoint(c);
            } else if (!joins(c)) {
                drawn.appendCodePoint(FontFace.REPLACEMENT);
            }
        });
        return drawn.toString();
    }

    private static boolean joins(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    /** The text, or as much of it as fits a width with an ellipsis after it; only the ellipsis where nothing fits. */
    public String elide(String text, FontSpec font, double maxWidth) {
        if (width(text, font) <= maxWidth) {
            return text;
        }
        var room = maxWidth - width(ELLIPSIS, font);
        var end = 0;
        var used = 0.0;
        while (end < text.length()) {
            var next = text.offsetByCodePoints(end, 1);
            used += width(text.substring(end, next), font);
            if (used > room) {
                break;
            }
            end = next;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** A text that is shortened to a width where it is longer; the node then keeps the full text as well. */
    public Text fitted(String content, Point at, TextAnchor anchor, FontSpec font, Ink ink, double maxWidth) {
        var plain = Text.plain(content);
        var shown = elide(plain, font, maxWidth);
        var full = shown.equals(plain) ? Optional.<String>empty() : Optional.of(plain);
        return new Text(shown, full, at, anchor, font, ink);
    }

    /** The text broken into lines of at most a width: at line ends, at spaces, and inside a word that is too long. */
    public List<String> wrap(String text, FontSpec font, double maxWidth) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\\R", -1)) {
            wrapParagraph(Text.plain(paragraph), font, maxWidth, lines);
        }
        return lines;
    }

    private void wrapParagraph(String paragraph, FontSpec font, double maxWidth, List<String> lines) {
        var line = new StringBuilder();
        for (var word : paragraph.strip().split(" +")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font) <= maxWidth) {
                line.replace(0, line.length(), longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            line.setLength(0);
            line.append(breakWord(word, font, maxWidth, lines));
        }
        lines.add(line.toString());
    }

    private String breakWord(String word, FontSpec font, double maxWidth, List<String> lines) {
        var rest = word;
        while (width(rest, font) > maxWidth && rest.codePointCount(0, rest.length()) > 1) {
            var end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length() && width(rest.substring(0, rest.offsetByCodePoints(end, 1)), font) <= maxWidth) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
