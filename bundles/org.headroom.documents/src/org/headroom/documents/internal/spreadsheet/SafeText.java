/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.spreadsheet;

import org.headroom.documents.internal.page.PlainWords;

/** Text for programs that take what begins with certain characters for a formula. */
final class SafeText {

    /** Full-width forms are taken for the same by some programs. */
    private static final String STARTS_FORMULA = "=+-@＝＋－＠";

    private SafeText() {
    }

    /** The text with an apostrophe before it, where a spreadsheet would take it for a formula. */
    static String csv(String text) {
        var plain = PlainWords.lines(text);
        var start = plain.stripLeading();
        return start.isEmpty() || STARTS_FORMULA.indexOf(start.charAt(0)) < 0 ? plain : "'" + plain;
    }
}
