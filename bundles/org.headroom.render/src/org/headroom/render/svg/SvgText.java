/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The text of an SVG file while it grows: one element to a line, two decimals at most, everything escaped. */
final class SvgText {

    private final StringBuilder text = new StringBuilder();
    private boolean contentOpen;
    private int depth;
    private int ids;

    /** A name that no other element of this file has. */
    String nextId(String kind) {
        return kind + ++ids;
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    SvgText open(String element) {
        text.append(" ".repeat(depth)).append('<').append(element);
        return this;
    }

    SvgText attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value);
        text.append('"');
        return this;
    }

    SvgText number(String name, double value) {
        return attribute(name, number(value));
    }

    /** Ends an element without content. */
    void close() {
        text.append("/>\n");
    }

    /** Ends the start tag of an element with elements in it. */
    void inside() {
        text.append(">\n");
        depth++;
    }

    /** The text of an element; its end tag follows on the same line. */
    SvgText content(String content) {
        text.append('>');
        escape(content);
        contentOpen = true;
        return this;
    }

    /** The text of an element with the text that a viewer shows on hovering. */
    SvgText content(String content, String title) {
        text.append("><title>");
        escape(title);
        text.append("</title>");
        escape(content);
        contentOpen = true;
        return this;
    }

    void end(String element) {
        if (contentOpen) {
            contentOpen = false;
        } else {
            depth--;
            text.append(" ".repeat(depth));
        }
        text.append("</").append(element).append(">\n");
    }

    /** A number with at most two decimals, without a sign on zero, the same in every language. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A drawing cannot hold the number " + value);
        }
        var hundredths = Math.round(value * 100);
        var whole = Math.abs(hundredths) / 100;
        var part = (int) (Math.abs(hundredths) % 100);
        var digits = part == 0 ? "" : part % 10 == 0 ? "." + part / 10 : part < 10 ? ".0" + part : "." + part;
        return (hundredths < 0 ? "-" : "") + whole + digits;
    }

    /** A factor with at most six decimals. */
    static String precise(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private void escape(String value) {
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && c != 0x7F && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
