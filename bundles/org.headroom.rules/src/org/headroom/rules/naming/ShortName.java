/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.naming;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes names fit into few characters, as sound engineers abbreviate them. */
final class ShortName {

    private static final Map<String, String> USUAL = Map.ofEntries(Map.entry("overhead", "OH"), Map.entry("guitar", "Gtr"),
            Map.entry("bass", "Bs"), Map.entry("vocal", "Vox"), Map.entry("vocals", "Vox"), Map.entry("backing", "Bk"),
            Map.entry("snare", "Sn"), Map.entry("bottom", "Bt"), Map.entry("left", "L"), Map.entry("right", "R"),
            Map.entry("keyboard", "Key"), Map.entry("keyboards", "Keys"), Map.entry("acoustic", "Ac"),
            Map.entry("electric", "El"), Map.entry("percussion", "Perc"), Map.entry("playback", "PB"),
            Map.entry("talkback", "TB"), Map.entry("microphone", "Mic"), Map.entry("wireless", "RF"),
            Map.entry("ambience", "Amb"), Map.entry("audience", "Aud"), Map.entry("monitor", "Mon"));

    private ShortName() {
    }

    /** A name of so many characters at most: usual abbreviations, then without vowels inside words, then cut. */
    static String of(String name, int length) {
        var words = name.strip().split("\\s+");
        var usual = Arrays.stream(words).map(word -> USUAL.getOrDefault(word.toLowerCase(Locale.ROOT), word))
                .collect(Collectors.joining(" "));
        if (usual.length() <= length) {
            return usual;
        }
        var consonants = usual.replaceAll("(?i)(?<=\\p{L})[aeiouäöü](?=\\p{L})", "");
        if (consonants.length() <= length) {
            return consonants;
        }
        var close = consonants.replace(" ", "");
        return close.length() <= length ? close : close.substring(0, length);
    }
}
