/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.channels.column.Column;
import org.headroom.model.base.Named;

/**
 * What a user chose to see of a view: only lines in which all words stand, sorted by a column.
 *
 * @param words  in any cell of a line, in any case; blank shows all
 * @param column sorted by; empty: the order of the view
 * @param down   the greatest first
 */
public record ChannelOrder(String words, Optional<Column> column, boolean down) {

    /** All lines in the order of the view. */
    public static final ChannelOrder NONE = new ChannelOrder("", Optional.empty(), false);

    /** The same with other words. */
    public ChannelOrder with(String others) {
        return new ChannelOrder(others, column, down);
    }

    /** As a click on the title of a column asks: up, then down, then as the view has it. */
    public ChannelOrder by(Column clicked) {
        boolean same = column.filter(each -> each.key().equals(clicked.key())).isPresent();
        return !same ? new ChannelOrder(words, Optional.of(clicked), false)
                : down ? new ChannelOrder(words, Optional.empty(), false) : new ChannelOrder(words, column, true);
    }

    /** The lines to show. Empty cells stand behind the others either way. */
    public List<Named> apply(ChannelView view, List<Named> rows) {
        var wanted = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        var found = rows.stream().filter(row -> has(view, row, wanted));
        if (column.isEmpty()) {
            return found.toList();
        }
        var by = column.get();
        Comparator<Named> text = Comparator.comparing(by::text, NaturalOrder.INSTANCE);
        Comparator<Named> emptyLast = Comparator.comparing(row -> by.text(row).isEmpty());
        return found.sorted(emptyLast.thenComparing(down ? text.reversed() : text)).toList();
    }

    private static boolean has(ChannelView view, Named row, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        var text = new StringBuilder();
        view.columns().forEach(column -> text.append(column.text(row)).append('\n'));
        var lower = text.toString().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}
