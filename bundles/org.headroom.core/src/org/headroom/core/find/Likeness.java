/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How well what somebody types fits a text: forgiving about case, accents, gaps, left-out letters and one slip of the
 * finger. Scores compare with each other and mean nothing by themselves; 0 is no fit.
 */
public final class Likeness {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int WHOLE = 100;
    private static final int START = 80;
    private static final int INSIDE = 50;
    private static final int LETTERS = 24;
    private static final int SLIP = 16;
    private static final int LEAST_LETTERS = 3;

    private Likeness() {
    }

    /** The words of a text in plain small letters. */
    public static List<String> words(String text) {
        if (text == null) {
            return List.of();
        }
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(GAPS.split(plain)).filter(word -> !word.isEmpty()).toList();
    }

    /** How well a typed word fits a word of a text, both plain; from 0 to 100. */
    public static int score(String typed, String word) {
        if (typed.isEmpty() || word.isEmpty()) {
            return 0;
        }
        if (word.equals(typed)) {
            return WHOLE;
        }
        if (word.startsWith(typed)) {
            return START - Math.min(20, word.length() - typed.length());
        }
        if (word.contains(typed)) {
            return INSIDE - Math.min(20, word.length() - typed.length());
        }
        if (typed.length() >= LEAST_LETTERS && isInOrder(typed, word)) {
            return LETTERS - Math.min(16, word.length() - typed.length());
        }
        return typed.length() > LEAST_LETTERS && isOneSlip(typed, word) ? SLIP : 0;
    }

    /** All letters occur in this order, the first one first. */
    private static boolean isInOrder(String typed, String word) {
        if (typed.charAt(0) != word.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < word.length() && at < typed.length(); i++) {
            if (word.charAt(i) == typed.charAt(at)) {
                at++;
            }
        }
        return at == typed.length();
    }

    /** One letter wrong, missing, too many, or two changed about, within the start of the word that was typed so far. */
    private static boolean isOneSlip(String typed, String word) {
        int same = 0;
        while (same < Math.min(typed.length(), word.length()) && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        if (same >= word.length()) {
            return typed.length() - word.length() == 1;
        }
        var rest = typed.substring(same);
        var wanted = word.substring(same);
        return wanted.startsWith(rest.substring(1)) && rest.length() > 1
                || wanted.length() > 1 && wanted.substring(1).startsWith(rest)
                || wanted.length() > 1 && wanted.substring(1).startsWith(rest.substring(1))
                || rest.length() > 1 && wanted.length() > 1 && rest.charAt(0) == wanted.charAt(1)
                        && rest.charAt(1) == wanted.charAt(0) && wanted.substring(2).startsWith(rest.substring(2));
    }
}
