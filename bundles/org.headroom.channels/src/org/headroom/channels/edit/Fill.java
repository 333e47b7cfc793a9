/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.headroom.channels.column.Column;
import org.headroom.model.base.Named;

/** Fills cells from the one above, as in a spreadsheet. */
public final class Fill {

    private static final Pattern LAST_NUMBER = Pattern.compile("(?s)(.*?)(\\d{1,9})(\\D*)");

    private Fill() {
    }

    /** The text of the first line into all lines below it. */
    public static List<CellEdit> down(Column column, List<? extends Named> lines) {
        return fill(column, lines, 0);
    }

    /** Counts on from the first line: 5, 6, 7 … or SB1 · 3, SB1 · 4 …; a text without a number is repeated. */
    public static List<CellEdit> series(Column column, List<? extends Named> lines) {
        return fill(column, lines, 1);
    }

    private static List<CellEdit> fill(Column column, List<? extends Named> lines, int step) {
        var cells = new ArrayList<CellEdit>();
        if (column.isDerived() || lines.isEmpty()) {
            return cells;
        }
        var first = column.text(lines.get(0));
        for (int index = 1; index < lines.size(); index++) {
            var cell = new CellEdit(lines.get(index), column, counted(first, index * step));
            if (cell.changes()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** A text with its last number raised; leading zeros stay. */
    static String counted(String text, int by) {
        var match = LAST_NUMBER.matcher(text);
        if (by == 0 || !match.matches()) {
            return text;
        }
        var digits = match.group(2);
        return match.group(1) + String.format("%0" + digits.length() + "d", Long.parseLong(digits) + by) + match.group(3);
    }
}
