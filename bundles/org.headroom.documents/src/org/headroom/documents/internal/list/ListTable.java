/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Column;
import org.headroom.core.document.Section.Row;

/** Builds a table: columns that hold nothing are left out, and widths follow from what is in them. */
public final class ListTable {

    private record Wanted(String key, String title, String unit, Align align, boolean always, double width) {
    }

    private final String id;
    private final String caption;
    private final List<Wanted> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    public ListTable(String id, String caption) {
        this.id = id;
        this.caption = caption;
    }

    /** A column that is always there. */
    public ListTable column(String key, String title, String unit, Align align) {
        columns.add(new Wanted(key, title, unit, align, true, 0));
        return this;
    }

    /** A column that is left out while no row has anything in it. */
    public ListTable optional(String key, String title, String unit, Align align) {
        columns.add(new Wanted(key, title, unit, align, false, 0));
        return this;
    }

    /** A column for spreadsheets and data files, which is not printed. */
    public ListTable data(String key, String title, String unit, Align align) {
        columns.add(new Wanted(key, title, unit, align, true, Column.DATA_ONLY));
        return this;
    }

    /** A column that is printed only if so wanted. */
    public ListTable sometimes(String key, String title, String unit, Align align, boolean printed) {
        return printed ? column(key, title, unit, align) : data(key, title, unit, align);
    }

    public void group(String heading) {
        var cells = new ArrayList<Cell>();
        cells.add(Cells.text(heading));
        while (cells.size() < columns.size()) {
            cells.add(Cells.EMPTY);
        }
        rows.add(new Row(Row.Kind.GROUP, cells));
    }

    public void row(List<Cell> cells) {
        rows.add(new Row(Row.Kind.NORMAL, cells));
    }

    public void total(List<Cell> cells) {
        rows.add(new Row(Row.Kind.TOTAL, cells));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public Section.Table build() {
        var kept = IntStream.range(0, columns.size()).filter(i -> columns.get(i).always() || isUsed(i)).toArray();
        var keptRows = rows.stream()
                .map(row -> new Row(row.kind(), IntStream.of(kept).mapToObj(row.cells()::get).toList())).toList();
        var keptColumns = new ArrayList<Column>();
        for (int i : kept) {
            var column = columns.get(i);
            keptColumns.add(new Column(column.key(), column.title(), column.unit(), column.width(), column.align()));
        }
        return new Section.Table(id, caption, keptColumns, keptRows);
    }

    private boolean isUsed(int column) {
        return rows.stream().filter(row -> row.kind() == Row.Kind.NORMAL)
                .anyMatch(row -> !(row.cells().get(column) instanceof Cell.Empty));
    }
}
