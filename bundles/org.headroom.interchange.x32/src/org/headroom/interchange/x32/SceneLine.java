/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32;

import java.util.ArrayList;
import java.util.List;

/** One line of a scene, cut into an address and values, with the places where they stand. */
final class SceneLine {

    private final String text;
    private final List<int[]> tokens = new ArrayList<>();

    private SceneLine(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
            } else {
                int start = at;
                at = end(at);
                tokens.add(new int[] {start, at});
            }
        }
    }

    static SceneLine of(String text) {
        return new SceneLine(text);
    }

    /** A text in quotes; quotes within become apostrophes, for there is no way to write them. */
    static String quoted(String text) {
        return '"' + text.replace('"', '\'').replaceAll("\\p{Cntrl}", " ") + '"';
    }

    private int end(int start) {
        if (text.charAt(start) == '"') {
            int close = text.indexOf('"', start + 1);
            return close < 0 ? text.length() : close + 1;
        }
        int space = text.indexOf(' ', start);
        return space < 0 ? text.length() : space;
    }

    /** How many values stand behind the address. */
    int values() {
        return Math.max(0, tokens.size() - 1);
    }

    String value(int place) {
        var token = tokens.get(place + 1);
        var written = text.substring(token[0], token[1]);
        return written.startsWith("\"") ? written.substring(1, Math.max(1, written.endsWith("\"") ? written.length() - 1
                : written.length())) : written;
    }

    String with(int place, String written) {
        var token = tokens.get(place + 1);
        return text.substring(0, token[0]) + written + text.substring(token[1]);
    }
}
