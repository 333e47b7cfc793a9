/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.spreadsheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.headroom.documents.internal.page.PlainWords;

/** Names of the sheets of one workbook: allowed, not too long, each once. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String name(String caption, String id) {
        var wanted = PlainWords.of(caption).replaceAll("[\\[\\]:*?/\\\\']", " ").replaceAll("\\s+", " ").strip();
        var base = shortened(wanted.isEmpty() ? id.replaceAll("[^A-Za-z0-9-]", " ").strip() : wanted, LONGEST);
        var name = base.isEmpty() ? "1" : base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = shortened(base, LONGEST - 4) + " " + i;
        }
        return name;
    }

    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end).strip() + "…";
    }
}
