/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Something to choose from a list, with the keyboard or the mouse.
 *
 * @param hint   what is asked
 * @param find   what fits the words that are typed, the best first
 * @param shown  the line that is selected; empty when there is none any more
 * @param chosen what to do with the choice
 */
public record Choices(String hint, Function<String, List<Choice>> find, Consumer<Optional<Choice>> shown,
        Consumer<Choice> chosen) {

    /**
     * A line of the list.
     *
     * @param text   what users choose by
     * @param detail what tells it apart
     * @param value  what it stands for
     */
    public record Choice(String text, String detail, Object value) {
    }

    /** A short list that is filtered by the words that are typed. */
    public static Choices of(String hint, List<Choice> all, Consumer<Choice> chosen) {
        return new Choices(hint, typed -> filter(all, typed), shown -> {
        }, chosen);
    }

    /** The lines in which each of the words occurs. */
    public static List<Choice> filter(List<Choice> all, String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return all.stream().filter(choice -> {
            var line = (choice.text() + " " + choice.detail()).toLowerCase(Locale.ROOT);
            return Arrays.stream(words).allMatch(line::contains);
        }).toList();
    }
}
