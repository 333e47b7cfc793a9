/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.view;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders text as people do: case does not matter, and 9 comes before 10. */
enum NaturalOrder implements Comparator<String> {

    INSTANCE;

    private static final Pattern PART = Pattern.compile("\\d{1,18}|\\D+");

    @Override
    public int compare(String one, String other) {
        Matcher left = PART.matcher(one);
        Matcher right = PART.matcher(other);
        while (true) {
            boolean more = left.find();
            boolean otherMore = right.find();
            if (!more || !otherMore) {
                return Boolean.compare(more, otherMore);
            }
            int order = part(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int part(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers ? Long.compare(Long.parseLong(one), Long.parseLong(other))
                : one.compareToIgnoreCase(other);
    }
}
