/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class Similar {

    private Similar() {
    }

    /** The known word that is closest, if it is close enough to be a slip or a forgotten unit. */
    static Optional<String> to(String word, Collection<String> known) {
        return known.stream().filter(each -> distance(word, each) <= Math.max(1, Math.min(word.length(), each.length()) / 3))
                .min(Comparator.comparingInt(each -> distance(word, each))).or(() -> withUnit(word, known));
    }

    /** A key that is the word with a unit, or the same quantity in another unit. */
    private static Optional<String> withUnit(String word, Collection<String> known) {
        var stem = stem(word);
        return known.stream().filter(each -> stem.length() > 2 && stem(each).equalsIgnoreCase(stem)).findFirst();
    }

    private static String stem(String word) {
        int cut = word.lastIndexOf('_');
        return cut < 0 ? word : word.substring(0, cut);
    }

    /** Letters to insert, delete or replace, whatever their case. */
    static int distance(String left, String right) {
        var a = left.toLowerCase(Locale.ROOT);
        var b = right.toLowerCase(Locale.ROOT);
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
