/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.console;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which output of a console.
 *
 * @param number from 1; of the main output 1 is left, 2 right, 3 mono or centre
 */
public record BusId(BusKind kind, int number) implements Comparable<BusId> {

    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\p{L}[\\p{L} ]*?)[\\s.#-]*(\\d{1,3})\\s*");
    private static final String[] SIDES = {"L", "R", "M"};

    /** What a text such as "Mix 1", "Aux 12", "Matrix 3", "Main L" or "LR" names; empty when it is not clear. */
    public static Optional<BusId> parse(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(2));
            return number < 1 ? Optional.empty()
                    : BusKind.called(numbered.group(1)).findFirst().map(kind -> new BusId(kind, number));
        }
        return side(text.strip().toLowerCase(Locale.ROOT)).map(number -> new BusId(BusKind.MAIN, number));
    }

    private static Optional<Integer> side(String text) {
        return switch (text.replaceFirst("^(main|master|stereo|st|lr(?= ))\\s*[-/ ]?\\s*", "")) {
            case "l", "left", "", "lr", "l/r" -> Optional.of(1);
            case "r", "right" -> Optional.of(2);
            case "m", "mono", "c", "centre", "center", "m/c" -> Optional.of(3);
            default -> Optional.empty();
        };
    }

    /** As it stands in the output list. */
    public String title() {
        return kind.title() + " " + (kind == BusKind.MAIN && number <= SIDES.length ? SIDES[number - 1] : Integer.toString(number));
    }

    @Override
    public int compareTo(BusId other) {
        int kinds = kind.compareTo(other.kind);
        return kinds != 0 ? kinds : Integer.compare(number, other.number);
    }
}
