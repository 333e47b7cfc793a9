/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.xml;

/** Writes elements as XML 1.0: four spaces for each level, LF. Characters that XML cannot hold become spaces. */
public final class XmlText {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private XmlText() {
    }

    /** A whole file. */
    public static String file(XmlElement root) {
        return HEAD + element(root);
    }

    /** The lines of one element and what is in it. */
    public static String element(XmlElement element) {
        var text = new StringBuilder();
        append(text, element, "");
        return text.toString();
    }

    private static void append(StringBuilder text, XmlElement element, String indent) {
        text.append(indent).append('<').append(element.name());
        element.attributes().forEach((name, value) -> text.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
        var content = element.text().strip();
        if (element.children().isEmpty() && content.isEmpty()) {
            text.append("/>\n");
            return;
        }
        text.append('>').append(escaped(content));
        if (!element.children().isEmpty()) {
            text.append('\n');
            element.children().forEach(child -> append(text, child, indent + "    "));
            text.append(indent);
        }
        text.append("</").append(element.name()).append(">\n");
    }

    private static String escaped(String value) {
        var text = new StringBuilder();
        value.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\n', '\r', '\t' -> text.append(' ');
                default -> text.appendCodePoint(letter < 0x20 || letter >= 0xd800 && letter < 0xe000 || letter == 0xfffe
                        || letter == 0xffff ? ' ' : letter);
            }
        });
        return text.toString();
    }
}
