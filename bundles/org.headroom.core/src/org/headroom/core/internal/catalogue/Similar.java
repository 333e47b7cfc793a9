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

    /** Longer words are no slips; comparing them would only take time. */
    private static final int MAX_LENGTH = 64;

    private Similar() {
    }

    /** The known word that is closest, if it is close enough to be a slip or a forgotten unit. */
    static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return known.stream()
                .filter(each -> distance(word, each) <= Math.max(1, Math.min(word.length(), each.length()) / 3))
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

    /** Letters to insert, delete, replace or swap with their neighbour, whatever their case. */
    static int distance(String left, String right) {
        var a = left.toLowerCase(Locale.ROOT);
        var b = right.toLowerCase(Locale.ROOT);
        var distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distances[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, i, j, distances);
            }
        }
        return distances[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] distances) {
        int replace = distances[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
            best = Math.min(best, distances[i - 2][j - 2] + 1);
        }
        return best;
    }
}
