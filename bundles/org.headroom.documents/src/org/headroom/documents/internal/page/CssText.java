/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

/** Text as a string of CSS that can stand in a style element: whatever is no letter or digit is escaped. */
final class CssText {

    private CssText() {
    }

    static String quoted(String text) {
        var css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c) || c == ' ') {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append("%06x".formatted(c));
            }
        });
        return css.append('"').toString();
    }
}
