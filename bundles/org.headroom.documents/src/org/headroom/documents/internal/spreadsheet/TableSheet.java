/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.Worksheet;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Column;
import org.headroom.core.document.Section.Tone;
import org.headroom.documents.internal.page.PlainWords;
import org.headroom.documents.internal.page.Wording;

/** Fills a sheet with a table: figures stay figures, text is never a formula. */
final class TableSheet {

    private static final int LONGEST_TEXT = 32_767;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 48;
    private static final String GREY = "5B6572";

    private final Worksheet sheet;
    private final Section.Table table;
    private final Wording words;
    private final GroupedRows rows;
    private final int first;
    private final int[] widths;

    TableSheet(Worksheet sheet, Section.Table table, Wording words) {
        this.sheet = sheet;
        this.table = table;
        this.words = words;
        rows = GroupedRows.of(table);
        first = rows.hasGroups() ? 1 : 0;
        widths = new int[first + table.columns().size()];
    }

    void write() {
        head();
        int row = 1;
        for (var datum : rows.data()) {
            write(row++, datum, false);
        }
        int last = row - 1;
        if (!rows.totals().isEmpty()) {
            row++; // an empty row keeps totals out of the filter and of sorting
            for (var total : rows.totals()) {
                write(row++, total, true);
            }
        }
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, Math.clamp(widths[i] + 2L, NARROWEST, WIDEST));
        }
        sheet.freezePane(0, 1);
        if (last > 0) {
            sheet.setAutoFilter(0, 0, last, widths.length - 1);
        }
    }

    private void head() {
        var titles = new ArrayList<String>();
        if (rows.hasGroups()) {
            titles.add(words.text("group"));
        }
        for (Column column : table.columns()) {
            titles.add(column.unit().isEmpty() ? column.title() : column.title() + " (" + column.unit() + ")");
        }
        for (int i = 0; i < titles.size(); i++) {
            text(0, i, titles.get(i));
            var align = i < first ? Align.START : table.columns().get(i - first).align();
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("bottom").horizontalAlignment(name(align))
                    .fillColor("EEF1F4").borderStyle(org.dhatim.fastexcel.BorderSide.BOTTOM,
                            org.dhatim.fastexcel.BorderStyle.THIN).set();
            widths[i] = longest(titles.get(i).split("\\s+")) + 2; // room for the button of the filter
        }
    }

    private static int longest(String[] parts) {
        return List.of(parts).stream().mapToInt(String::length).max().orElse(0);
    }

    private void write(int row, GroupedRows.Datum datum, boolean total) {
        if (rows.hasGroups()) {
            text(row, 0, datum.group());
            style(row, 0, Tone.NORMAL, Align.START, "", total);
            widths[0] = Math.max(widths[0], datum.group().length());
        }
        for (int i = 0; i < datum.cells().size(); i++) {
            cell(row, first + i, datum.cells().get(i), table.columns().get(i).align(), total);
        }
    }

    private void cell(int row, int column, Cell cell, Align align, boolean total) {
        switch (cell) {
            case Cell.Text text -> {
                var mark = Wording.mark(text.tone());
                var shown = mark.isEmpty() ? text.text() : mark + " " + text.text();
                text(row, column, shown);
                style(row, column, text.tone(), align, "", total);
                if (!total) {
                    widths[column] = Math.max(widths[column], longest(shown.split("\\R")));
                }
            }
            case Cell.Figure figure when Double.isFinite(figure.value()) -> {
                sheet.value(row, column, figure.value());
                style(row, column, figure.tone(), align, format(figure), total);
                widths[column] = Math.max(widths[column], words.figure(figure.value(), figure.decimals()).length() + 1);
            }
            case Cell.Figure noNumber -> unknown(row, column, align, total);
            case Cell.Unknown unknown -> unknown(row, column, align, total);
            case Cell.Empty empty -> {
                // nothing to write
            }
        }
    }

    private void unknown(int row, int column, Align align, boolean total) {
        sheet.value(row, column, words.unknown());
        style(row, column, Tone.QUIET, align, "", total);
        widths[column] = Math.max(widths[column], words.unknown().length());
    }

    private static String format(Cell.Figure figure) {
        var mark = Wording.mark(figure.tone());
        var number = Math.abs(figure.value()) >= 10_000 ? "#,##0" : "0";
        return (mark.isEmpty() ? "" : "\"" + mark + " \"")
                + (figure.decimals() > 0 ? number + "." + "0".repeat(figure.decimals()) : number);
    }

    private void text(int row, int column, String text) {
        var plain = PlainWords.lines(text);
        sheet.value(row, column, plain.length() <= LONGEST_TEXT ? plain : plain.substring(0, LONGEST_TEXT - 1) + "…");
    }

    private void style(int row, int column, Tone tone, Align align, String format, boolean total) {
        var style = sheet.style(row, column).verticalAlignment("top").horizontalAlignment(name(align));
        if (!format.isEmpty()) {
            style.format(format);
        } else {
            style.wrapText(true);
        }
        switch (tone) {
            case QUIET -> style.fontColor(GREY);
            case WARNING -> style.fontColor("6B4A00");
            case ERROR -> style.fontColor("B71C1C");
            case GOOD -> style.fontColor("0A6630");
            case NORMAL -> {
                // black
            }
        }
        if (total) {
            style.bold();
        }
        style.set();
    }

    private static String name(Align align) {
        return switch (align) {
            case START -> "left";
            case END -> "right";
            case CENTRE -> "center";
        };
    }
}
