/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.table;

/**
 * Text for programs that take what begins with certain characters for a formula. An apostrophe goes before such text and is taken
 * off when it is read back, so that no text is changed by writing and reading.
 */
public final class SpreadsheetText {

    /** Tab and carriage return are skipped by some programs before they look for a formula; full-width signs count as well. */
    private static final String STARTS_FORMULA = "=+-@＝＋－＠\t\r";

    private SpreadsheetText() {
    }

    public static String guarded(String text) {
        return isSuspicious(text) ? "'" + text : text;
    }

    public static String plain(String text) {
        return text.startsWith("'") && isSuspicious(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isSuspicious(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '\'' || Character.isWhitespace(text.charAt(start))
                || Character.isSpaceChar(text.charAt(start)))) {
            start++;
        }
        return start < text.length() && STARTS_FORMULA.indexOf(text.charAt(start)) >= 0;
    }
}
