/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds names that are not taken yet, by counting on: {@code Kick}, {@code Kick 2}, {@code Kick 3}. */
public final class FreeName {

    private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s+(\\d{1,6})");

    private FreeName() {
    }

    /** The name itself when it is free, else the first free one that counts on from it. */
    public static String after(String name, Set<String> taken) {
        if (!taken.contains(name)) {
            return name;
        }
        var numbered = NUMBERED.matcher(name);
        boolean counts = numbered.matches();
        var stem = counts ? numbered.group(1) : name;
        int number = counts ? Integer.parseInt(numbered.group(2)) + 1 : 2;
        while (taken.contains(stem + " " + number)) {
            number++;
        }
        return stem + " " + number;
    }
}
