/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.text;

/**
 * What a target takes as a name: printable ASCII of a length, some characters written as others.
 *
 * @param longest   number of characters
 * @param forbidden characters that the target cannot take
 * @param instead   what is written for each of them, at the same place
 */
public record NameRule(int longest, String forbidden, String instead) {

    /** Signs with which a name must not begin, because spreadsheets take what follows for a formula. */
    private static final String FORMULA = "=+-@";

    public NameRule {
        if (longest < 4 || forbidden.length() != instead.length()) {
            throw new IllegalArgumentException("At least four characters, and one for each that is forbidden");
        }
    }

    /** The name with characters that the target takes, of any length; it may have none left. */
    String letters(String name) {
        var letters = new StringBuilder(Transliteration.ascii(name));
        for (int index = 0; index < letters.length(); index++) {
            int found = forbidden.indexOf(letters.charAt(index));
            if (found >= 0) {
                letters.setCharAt(index, instead.charAt(found));
            }
        }
        while (!letters.isEmpty() && (FORMULA.indexOf(letters.charAt(0)) >= 0 || letters.charAt(0) == ' ')) {
            letters.deleteCharAt(0);
        }
        return letters.toString().strip();
    }
}
