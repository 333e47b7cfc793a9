/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

/** What of a text can be drawn: names come from users, files and devices, and may hold anything. */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {
    }

    /**
     * The text on one line: tabs and line ends are spaces; control characters and marks that turn the direction of what
     * follows are left out; halves of characters are shown as a replacement character.
     */
    static String of(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(plain, c));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int c) {
        if (c == '\t' || c == '\n' || c == 0x2028 || c == 0x2029) {
            plain.append(' ');
        } else if (c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF) {
            plain.appendCodePoint(REPLACEMENT);
        } else if (!Character.isISOControl(c) && !turnsDirection(c)) {
            plain.appendCodePoint(c);
        }
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
