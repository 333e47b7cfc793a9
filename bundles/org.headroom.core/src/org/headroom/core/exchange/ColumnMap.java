/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which column of a table goes where.
 *
 * @param columns of the table, from the left
 * @param targets where they can go
 */
public record ColumnMap(List<Column> columns, List<Target> targets) {

    /**
     * A column of the table.
     *
     * @param heading what stands above it
     * @param sample  what stands in it, from the first rows
     * @param target  key of where it goes; empty: nowhere
     */
    public record Column(String heading, String sample, String target) {
    }

    /**
     * Somewhere a column can go.
     *
     * @param key   stable name
     * @param title as users read it
     */
    public record Target(String key, String title) {
    }

    public ColumnMap {
        columns = List.copyOf(columns);
        targets = List.copyOf(targets);
    }

    /** The same table with another choice for one column; a target that another column had goes away from there. */
    public ColumnMap with(int index, String target) {
        var changed = new ArrayList<Column>();
        for (int each = 0; each < columns.size(); each++) {
            var column = columns.get(each);
            var now = each == index ? target : column.target().equals(target) ? "" : column.target();
            changed.add(new Column(column.heading(), column.sample(), now));
        }
        return new ColumnMap(changed, targets);
    }

    /** As the value of {@link ExchangeOptions#COLUMNS}, by place: {@code #1=number;#3=name}. */
    public String option() {
        return IntStream.range(0, columns.size()).filter(index -> !columns.get(index).target().isEmpty())
                .mapToObj(index -> "#" + (index + 1) + "=" + columns.get(index).target()).collect(Collectors.joining(";"));
    }
}
