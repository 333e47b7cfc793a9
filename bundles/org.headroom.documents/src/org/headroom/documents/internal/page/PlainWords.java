/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

/** Text without what no file may hold: control characters, halves of characters, and marks that turn the text around. */
public final class PlainWords {

    private PlainWords() {
    }

    /** The text; line breaks and tabs become spaces. */
    public static String of(String text) {
        return clean(text, false);
    }

    /** The text with its line breaks. */
    public static String lines(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean keepLines) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' && keepLines) {
                plain.append('\n');
            } else if (c == '\t' || c == '\n') {
                plain.append(' ');
            } else if (isAllowed(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean isAllowed(int c) {
        boolean turnsText = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        boolean noCharacter = c >= 0xd800 && c <= 0xdfff || (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return !Character.isISOControl(c) && !turnsText && !noCharacter;
    }
}
