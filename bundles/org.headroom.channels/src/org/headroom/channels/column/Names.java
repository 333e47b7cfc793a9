/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds things by names as people write them: "SB1 Drums · 3", "sb1 drums 3" and "SB1-Drums/3" are the same.
 *
 * @param <T> what is found
 */
final class Names<T> {

    private final Map<String, List<T>> found = new LinkedHashMap<>();
    private final Function<T, String> name;

    Names(Stream<T> things, Function<T, String> name) {
        this.name = name;
        things.forEach(each -> found.computeIfAbsent(plain(name.apply(each)), key -> new ArrayList<>()).add(each));
    }

    /** What is called so; empty when nothing is, or when it is not clear which. */
    Optional<T> find(String text) {
        var exact = found.values().stream().flatMap(List::stream).filter(each -> name.apply(each).equals(text.strip())).toList();
        if (exact.size() == 1) {
            return Optional.of(exact.get(0));
        }
        var same = found.getOrDefault(plain(text), List.of());
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    boolean isAmbiguous(String text) {
        return found.getOrDefault(plain(text), List.of()).size() > 1;
    }

    /** All names, in order. */
    List<String> all() {
        return found.values().stream().flatMap(List::stream).map(name).toList();
    }

    /** Without case, spaces and punctuation, but with a mark between figures that are not one number. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip()
                .replaceAll("(?<=\\p{L}) (?=[\\p{L}\\p{Nd}])|(?<=\\p{Nd}) (?=\\p{L})", "");
    }
}
