/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that count on: after {@code Wedge 1} come {@code Wedge 2} and {@code Wedge 3}, after {@code CH 07} comes {@code
 * CH 08}, after {@code Kick} comes {@code Kick 2}. A number that is part of a word, as in {@code SM58}, is no counter.
 */
public final class CountingNames {

    private static final Pattern NUMBERED = Pattern.compile("(.*[\\s\\-_.#/])(\\d{1,6})");

    private CountingNames() {
    }

    /**
     * The names that follow a name, without those that are taken.
     *
     * @param count how many
     */
    public static List<String> after(String name, int count, Set<String> taken) {
        var numbered = NUMBERED.matcher(name);
        boolean counts = numbered.matches();
        var stem = counts ? numbered.group(1) : name.isBlank() ? name : name + " ";
        int width = counts ? numbered.group(2).length() : 1;
        int number = counts ? Integer.parseInt(numbered.group(2)) + 1 : 2;
        var used = new HashSet<>(taken);
        var names = new ArrayList<String>();
        for (; names.size() < count; number++) {
            var next = stem + digits(number, width);
            if (used.add(next)) {
                names.add(next);
            }
        }
        return List.copyOf(names);
    }

    private static String digits(int number, int width) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
