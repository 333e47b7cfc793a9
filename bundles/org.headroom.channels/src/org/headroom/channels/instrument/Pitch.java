/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.instrument;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes and their frequencies in equal temperament, A4 = 440 Hz after ISO 16. */
public final class Pitch {

    private static final Pattern NOTE = Pattern.compile("([A-G])([#b]?)(-?\\d)");
    private static final Map<String, Integer> STEPS = Map.of("C", 0, "D", 2, "E", 4, "F", 5, "G", 7, "A", 9, "B", 11);
    private static final double A4_HZ = 440;
    private static final int A4_STEPS = 4 * 12 + 9;

    private Pitch() {
    }

    /**
     * The fundamental of a note in Hz.
     *
     * @param note such as {@code E1}, {@code Bb3} or {@code F#4}; the octave as in A4 = 440 Hz
     * @throws IllegalArgumentException when it is no note
     */
    public static double frequency_Hz(String note) {
        Matcher match = NOTE.matcher(note.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a note: " + note);
        }
        int sharp = match.group(2).equals("#") ? 1 : match.group(2).equals("b") ? -1 : 0;
        int steps = Integer.parseInt(match.group(3)) * 12 + STEPS.get(match.group(1)) + sharp;
        return A4_HZ * Math.pow(2, (steps - A4_STEPS) / 12.0);
    }
}
