/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.headroom.interchange.console.BusId;
import org.headroom.interchange.console.BusKind;
import org.headroom.interchange.console.ConsoleLimits;
import org.headroom.interchange.text.NameRule;

/** Words and figures of scenes. */
final class SceneCodes {

    static final int CHANNELS = 32;
    static final int BUSES = 16;
    static final int MATRICES = 6;
    static final int DCAS = 8;
    static final int OUTPUTS = 16;
    /** Gain of a head amplifier [dB], after the published description of {@code /headamp}. */
    static final ConsoleLimits LIMITS = new ConsoleLimits(CHANNELS, Map.of(BusKind.MIX, BUSES, BusKind.MATRIX, MATRICES,
            BusKind.MAIN, 3), DCAS, new NameRule(12, "\"", "'"),
            Map.ofEntries(Map.entry("red", "red"), Map.entry("green", "green"), Map.entry("yellow", "yellow"),
                    Map.entry("blue", "blue"), Map.entry("magenta", "magenta"), Map.entry("cyan", "cyan"),
                    Map.entry("white", "white"), Map.entry("orange", "yellow"), Map.entry("purple", "magenta"),
                    Map.entry("pink", "magenta"), Map.entry("black", "")),
            -12, 60, 0.5);
    private static final Map<String, String> COLOURS = Map.of("OFF", "", "RD", "red", "GN", "green", "YE", "yellow", "BL", "blue",
            "MG", "magenta", "CY", "cyan", "WH", "white");
    private static final int MIX_SOURCE = 4;
    private static final int MATRIX_SOURCE = 20;

    private SceneCodes() {
    }

    /** The word of the list for a code, inverted or not; empty for an unknown code. */
    static Optional<String> colour(String code) {
        var plain = code.endsWith("i") ? code.substring(0, code.length() - 1) : code;
        return Optional.ofNullable(COLOURS.get(plain.toUpperCase(Locale.ROOT)));
    }

    static String code(String colour) {
        return COLOURS.entrySet().stream().filter(entry -> entry.getValue().equals(colour)).map(Map.Entry::getKey).findFirst()
                .orElse("OFF");
    }

    /** Numbers of a field of bits such as {@code %00000101}, whose first is the last. */
    static SortedSet<Integer> bits(String field) {
        var numbers = new TreeSet<Integer>();
        for (int number = 1; number < field.length(); number++) {
            if (field.charAt(field.length() - number) == '1') {
                numbers.add(number);
            }
        }
        return numbers;
    }

    static String field(SortedSet<Integer> numbers, int width) {
        var field = new StringBuilder("%");
        for (int number = width; number >= 1; number--) {
            field.append(numbers.contains(number) ? '1' : '0');
        }
        return field.toString();
    }

    /** The bus that feeds an output, by the number in the scene. */
    static Optional<BusId> bus(int source) {
        if (source >= 1 && source <= 3) {
            return Optional.of(new BusId(BusKind.MAIN, source));
        }
        if (source >= MIX_SOURCE && source < MATRIX_SOURCE) {
            return Optional.of(new BusId(BusKind.MIX, source - MIX_SOURCE + 1));
        }
        return source >= MATRIX_SOURCE && source < MATRIX_SOURCE + MATRICES
                ? Optional.of(new BusId(BusKind.MATRIX, source - MATRIX_SOURCE + 1)) : Optional.empty();
    }

    static int source(BusId bus) {
        return switch (bus.kind()) {
            case MAIN -> bus.number();
            case MIX -> MIX_SOURCE - 1 + bus.number();
            case MATRIX -> MATRIX_SOURCE - 1 + bus.number();
            case GROUP -> 0;
        };
    }

    /** Address of the name of a bus; right of the main bus has none of its own. */
    static Optional<String> address(BusId bus) {
        return switch (bus.kind()) {
            case MIX -> Optional.of(String.format(Locale.ROOT, "/bus/%02d/config", bus.number()));
            case MATRIX -> Optional.of(String.format(Locale.ROOT, "/mtx/%02d/config", bus.number()));
            case MAIN -> bus.number() == 1 ? Optional.of("/main/st/config")
                    : bus.number() == 3 ? Optional.of("/main/m/config") : Optional.empty();
            case GROUP -> Optional.empty();
        };
    }

    static String gain(double gain) {
        return String.format(Locale.ROOT, "%+.1f", gain == 0 ? 0.0 : gain);
    }
}
