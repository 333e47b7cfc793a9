/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.numbering;

import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.model.base.SignalKind;
import org.headroom.model.production.CableNumbering;
import org.headroom.model.production.Location;
import org.headroom.model.production.NumberGroup;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.Productions;

/**
 * How numbers of cables are made.
 *
 * @param group     what has a prefix and a count of its own
 * @param prefix    stands before every number
 * @param separator stands between prefix and number
 * @param digits    least digits of a number, 1 to 9
 * @param first     first number of each count, 0 or more
 * @param fillGaps  whether new cables take numbers that have become free
 * @param signals   prefixes of signals that differ from the usual letters
 * @param locations prefixes of locations that differ from the initials of their names
 */
public record NumberingScheme(NumberGroup group, String prefix, String separator, int digits, int first,
        boolean fillGaps, Map<SignalKind, String> signals, Map<Location, String> locations) {

    private static final int MOST_DIGITS = 9;

    /** By signal, three digits, on from the highest. */
    public static final NumberingScheme USUAL = new NumberingScheme(NumberGroup.SIGNAL, "", "", 3, 1, false, Map.of(),
            Map.of());

    public NumberingScheme {
        Objects.requireNonNull(group);
        prefix = prefix == null ? "" : prefix.strip();
        separator = separator == null ? "" : separator;
        digits = Math.clamp(digits, 1, MOST_DIGITS);
        first = Math.max(0, first);
        signals = Map.copyOf(signals);
        locations = Collections.unmodifiableMap(new IdentityHashMap<>(locations));
    }

    /** The scheme of a design; the usual one where it has none. */
    public static NumberingScheme of(Production production) {
        return Optional.ofNullable(production.getCableNumbering()).map(NumberingScheme::of).orElse(USUAL);
    }

    private static NumberingScheme of(CableNumbering stored) {
        var signals = new EnumMap<SignalKind, String>(SignalKind.class);
        var locations = new IdentityHashMap<Location, String>();
        stored.getPrefixes().stream().filter(each -> each.getPrefix() != null).forEach(each -> {
            if (each.getLocation() == null) {
                signals.put(each.getSignal(), each.getPrefix());
            } else {
                locations.put(each.getLocation(), each.getPrefix());
            }
        });
        return new NumberingScheme(stored.getGroup(), stored.getPrefix(), stored.getSeparator(), stored.getDigits(),
                stored.getFirst(), stored.isFillGaps(), signals, locations);
    }

    /** The scheme as a design keeps it. */
    public CableNumbering stored() {
        var stored = ProductionFactory.eINSTANCE.createCableNumbering();
        stored.setGroup(group);
        stored.setPrefix(prefix.isEmpty() ? null : prefix);
        stored.setSeparator(separator.isEmpty() ? null : separator);
        stored.setDigits(digits);
        stored.setFirst(first);
        stored.setFillGaps(fillGaps);
        new EnumMap<>(signals.isEmpty() ? new EnumMap<>(SignalKind.class) : signals).forEach((signal, text) -> {
            var each = ProductionFactory.eINSTANCE.createNumberPrefix();
            each.setSignal(signal);
            each.setPrefix(text);
            stored.getPrefixes().add(each);
        });
        locations.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> {
            var each = ProductionFactory.eINSTANCE.createNumberPrefix();
            each.setLocation(entry.getKey());
            each.setPrefix(entry.getValue());
            stored.getPrefixes().add(each);
        });
        return stored;
    }

    /** What stands before the numbers of cables of a signal, from a location. */
    String stem(SignalKind signal, Optional<Location> location) {
        var own = switch (group) {
            case SIGNAL -> signals.getOrDefault(signal, letter(signal));
            case LOCATION -> location.map(place -> locations.getOrDefault(place, initials(place))).orElse("");
            case ALL -> "";
        };
        return (prefix + own).isEmpty() ? "" : prefix + own + separator;
    }

    /** The usual letter of a signal. */
    public static String letter(SignalKind signal) {
        return switch (signal) {
            case ANALOGUE -> "A";
            case LOUDSPEAKER -> "S";
            case NETWORK -> "N";
            case WIRELESS -> "R";
            case POWER -> "P";
            case CONTROL, MIDI, USB -> "C";
            case VIDEO -> "V";
            default -> "D";
        };
    }

    /** The first letters of the words of a location's name; of one word the first three letters. */
    static String initials(Location location) {
        var name = location.getName() == null ? "" : location.getName().strip();
        var words = Stream.of(name.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
        if (words.size() == 1) {
            var word = words.getFirst();
            return word.substring(0, Math.min(3, word.length())).toUpperCase(Locale.ROOT);
        }
        return words.stream().map(word -> word.matches("\\p{N}+") ? word : word.substring(0, 1))
                .collect(Collectors.joining()).toUpperCase(Locale.ROOT);
    }

    /** The locations that a design has, for choosing prefixes. */
    public static Stream<Location> locations(Production production) {
        return Productions.locations(production);
    }
}
