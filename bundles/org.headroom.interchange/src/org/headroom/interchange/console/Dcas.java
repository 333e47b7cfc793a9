/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.console;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.model.channel.InputChannel;

/**
 * DCAs as the channel list names them: "3", "3 Drums" or "Drums", several with commas between. A name without a number gets the
 * next number that nobody claims, in the order of the list.
 */
final class Dcas {

    private static final Pattern NUMBERED = Pattern.compile("(?:DCA\\s*)?(\\d{1,2})(?:\\s+(.*))?", Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> byName = new LinkedHashMap<>();
    private final SortedMap<Integer, String> names = new TreeMap<>();

    private Dcas() {
    }

    static Dcas of(List<InputChannel> inputs) {
        var dcas = new Dcas();
        var all = inputs.stream().flatMap(input -> words(input.getDca())).toList();
        var claimed = new TreeSet<Integer>();
        for (var word : all) {
            var numbered = NUMBERED.matcher(word);
            if (numbered.matches()) {
                claimed.add(Integer.parseInt(numbered.group(1)));
                if (numbered.group(2) != null) {
                    dcas.names.putIfAbsent(Integer.parseInt(numbered.group(1)), numbered.group(2));
                }
            }
        }
        int next = 1;
        for (var word : all) {
            if (!NUMBERED.matcher(word).matches() && !dcas.byName.containsKey(word)) {
                while (!claimed.add(next)) {
                    next++;
                }
                dcas.byName.put(word, next);
                dcas.names.put(next, word);
            }
        }
        return dcas;
    }

    SortedMap<Integer, String> names() {
        return names;
    }

    SortedSet<Integer> numbers(String text) {
        return words(text).map(word -> {
            var numbered = NUMBERED.matcher(word);
            return numbered.matches() ? Integer.valueOf(numbered.group(1)) : byName.get(word);
        }).filter(number -> number != null && number > 0).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How the channel list says it. */
    static String text(Collection<Integer> numbers, Map<Integer, String> names) {
        return numbers.stream().map(number -> {
            var name = names.getOrDefault(number, "").replaceAll("[,;]", " ").strip();
            return name.isEmpty() ? Integer.toString(number) : number + " " + name;
        }).collect(Collectors.joining(", "));
    }

    private static Stream<String> words(String text) {
        return text == null ? Stream.empty() : Stream.of(text.split("[,;]")).map(String::strip).filter(word -> !word.isEmpty());
    }
}
