/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders names as people do: A2 before A10. Names without text come last. */
public final class NaturalOrder implements Comparator<String> {

    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private static final Pattern PARTS = Pattern.compile("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");

    private NaturalOrder() {
    }

    @Override
    public int compare(String left, String right) {
        boolean noLeft = left == null || left.isBlank();
        boolean noRight = right == null || right.isBlank();
        if (noLeft || noRight) {
            return Boolean.compare(noLeft, noRight);
        }
        var lefts = PARTS.split(left);
        var rights = PARTS.split(right);
        for (int i = 0; i < Math.min(lefts.length, rights.length); i++) {
            int order = part(lefts[i], rights[i]);
            if (order != 0) {
                return order;
            }
        }
        int length = Integer.compare(lefts.length, rights.length);
        return length != 0 ? length : left.compareTo(right);
    }

    private static int part(String left, String right) {
        if (isNumber(left) && isNumber(right)) {
            var leftDigits = left.replaceFirst("^0+(?=.)", "");
            var rightDigits = right.replaceFirst("^0+(?=.)", "");
            int length = Integer.compare(leftDigits.length(), rightDigits.length());
            return length != 0 ? length : leftDigits.compareTo(rightDigits);
        }
        return left.compareToIgnoreCase(right);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
