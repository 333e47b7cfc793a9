/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Yes and no as people write them. */
public final class Flags {

    /** How yes is written in a cell; no is an empty cell. */
    public static final String YES = "x";

    private static final Set<String> TRUE = Set.of("x", "1", "y", "yes", "true", "on", "48", "48v", "+48v", "p48", "ja", "j", "✓", "✔");
    private static final Set<String> FALSE = Set.of("", "0", "n", "no", "false", "off", "-", "–", "nein");

    private Flags() {
    }

    /** Empty when the text is neither. */
    public static Optional<Boolean> parse(String text) {
        var word = text.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        return TRUE.contains(word) ? Optional.of(true) : FALSE.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
