/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Row;
import org.headroom.core.document.Section.Tone;

/** Turns tables into what is printed. */
final class TableViews {

    /** A row with more text in a cell may be broken by the end of a page; it could be taller than one. */
    private static final int LONG = 250;
    private static final int LONGEST_HEADING = 60;

    private final boolean paged;
    private final double room;
    private final Wording words;

    /**
     * @param paged whether the page goes to paper
     * @param room  the width between the margins, in millimetres
     */
    TableViews(boolean paged, double room, Wording words) {
        this.paged = paged;
        this.room = room;
        this.words = words;
    }

    SectionView.Table of(Section.Table whole) {
        var table = printed(whole);
        var widths = widths(table);
        var total = DoubleStream.of(widths).sum();
        var columns = new ArrayList<SectionView.ColumnView>();
        for (int i = 0; i < widths.length; i++) {
            var column = table.columns().get(i);
            columns.add(new SectionView.ColumnView(PlainWords.of(column.key()), heading(PlainWords.of(column.title())),
                    PlainWords.of(column.unit()), width(widths[i], total), style(column)));
        }
        Set<Tone> figures = EnumSet.noneOf(Tone.class);
        var rows = table.rows().stream().map(row -> row(table, row, figures)).toList();
        var legend = figures.stream().map(tone -> Wording.mark(tone) + " " + words.word(tone)).toList();
        return new SectionView.Table(table.id(), PlainWords.of(table.caption()), width(total, room),
                columns, rows, legend);
    }

    /** The table without columns that are for spreadsheets only. */
    private static Section.Table printed(Section.Table table) {
        var kept = IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).width() >= 0).toArray();
        if (kept.length == table.columns().size()) {
            return table;
        }
        return new Section.Table(table.id(), table.caption(), IntStream.of(kept).mapToObj(table.columns()::get).toList(),
                table.rows().stream().map(row -> new Row(row.kind(), IntStream.of(kept).mapToObj(row.cells()::get)
                        .toList())).toList());
    }

    private double[] widths(Section.Table table) {
        var shares = table.columns().stream().mapToDouble(Section.Column::width).toArray();
        var sum = DoubleStream.of(shares).sum();
        var fitting = new ColumnWidths(room, words);
        var given = DoubleStream.of(shares).map(share -> share / sum * room).toArray();
        return sum > 0 && fitting.holds(given, table.columns(), table.rows()) ? given
                : fitting.fit(table.columns(), table.rows());
    }

    /** The head is repeated on every page; one that filled the page would leave no room for rows. */
    private static String heading(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_HEADING ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_HEADING)) + "…";
    }

    /** As CSS: exact on paper, a share on screens. */
    private String width(double part, double whole) {
        return paged ? String.format(Locale.ROOT, "%.2fmm", part)
                : String.format(Locale.ROOT, "%.3f%%", Math.min(1, part / whole) * 100);
    }

    private static String style(Section.Column column) {
        return column.align().name().toLowerCase(Locale.ROOT);
    }

    private SectionView.RowView row(Section.Table table, Row row, Set<Tone> figures) {
        var cells = new ArrayList<CellView>();
        for (int i = 0; i < row.cells().size();) {
            int span = row.kind() == Row.Kind.NORMAL || i > 0 ? 1 : span(row.cells());
            cells.add(cell(row.cells().get(i), style(table.columns().get(i)), span, figures));
            i += span;
        }
        boolean isLong = cells.stream().anyMatch(cell -> cell.text().length() > LONG);
        return new SectionView.RowView(row.kind().name().toLowerCase(Locale.ROOT) + (isLong ? " long" : ""), cells);
    }

    /** The heading of a group and the word before a total go on over the empty cells beside them. */
    private static int span(List<Cell> cells) {
        int span = 1;
        while (span < cells.size() && cells.get(span) instanceof Cell.Empty) {
            span++;
        }
        return span;
    }

    private CellView cell(Cell cell, String style, int span, Set<Tone> figures) {
        return switch (cell) {
            case Cell.Text text -> new CellView(PlainWords.lines(text.text()), Wording.mark(text.tone()),
                    (span > 1 ? "start" : style) + " " + Wording.style(text.tone()), span);
            case Cell.Figure figure -> {
                if (!Wording.mark(figure.tone()).isEmpty()) {
                    figures.add(figure.tone());
                }
                yield new CellView(words.figure(figure.value(), figure.decimals()), Wording.mark(figure.tone()),
                        style + " figure " + Wording.style(figure.tone()), span);
            }
            case Cell.Unknown unknown -> new CellView(words.unknown(), "", style + " unknown", span);
            case Cell.Empty empty -> new CellView("", "", style, span);
        };
    }
}
