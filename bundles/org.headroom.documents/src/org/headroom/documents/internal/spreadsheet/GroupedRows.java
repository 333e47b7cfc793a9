/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Row;

/**
 * The rows of a table for programs: every datum knows its group, so that it can be sorted and filtered, and totals stand
 * apart.
 *
 * @param hasGroups whether there are groups at all
 */
record GroupedRows(boolean hasGroups, List<Datum> data, List<Datum> totals) {

    /** A row with the heading of its group; empty for none. */
    record Datum(String group, List<Cell> cells) {
    }

    static GroupedRows of(Section.Table table) {
        var data = new ArrayList<Datum>();
        var totals = new ArrayList<Datum>();
        var group = "";
        boolean groups = false;
        for (Row row : table.rows()) {
            switch (row.kind()) {
                case GROUP -> {
                    group = heading(row);
                    groups = true;
                }
                case TOTAL -> totals.add(new Datum(group, row.cells()));
                case NORMAL -> data.add(new Datum(group, row.cells()));
            }
        }
        return new GroupedRows(groups, data, totals);
    }

    private static String heading(Row row) {
        return row.cells().stream().filter(Cell.Text.class::isInstance).map(cell -> ((Cell.Text) cell).text()).findFirst()
                .orElse("");
    }
}
