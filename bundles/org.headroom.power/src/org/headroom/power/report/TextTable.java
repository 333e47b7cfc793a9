/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.report;

import java.util.ArrayList;
import java.util.List;

/** A table as plain text: columns as wide as their content, figures to the right. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final int words;

    /**
     * @param words   how many of the first columns hold words, which stand to the left
     * @param heading headings of the columns
     */
    TextTable(int words, List<String> heading) {
        this.words = words;
        rows.add(heading);
    }

    void row(List<String> cells) {
        if (cells.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException("A row has " + rows.getFirst().size() + " cells, not " + cells.size());
        }
        rows.add(List.copyOf(cells));
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    List<String> lines() {
        int columns = rows.getFirst().size();
        var widths = new int[columns];
        for (var row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        var text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            var cell = row.get(column);
            var gap = " ".repeat(widths[column] - cell.length());
            text.append(column == 0 ? "" : "  ").append(column < words ? cell + gap : gap + cell);
        }
        return text.toString().stripTrailing();
    }
}
