/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.document;

import java.util.List;

/** A part of a document. */
public sealed interface Section {

    /** A heading; level 1 is the highest below the title and becomes a bookmark. */
    record Heading(int level, String text) implements Section {
    }

    /** A paragraph of plain text. */
    record Paragraph(String text, Tone tone) implements Section {
    }

    /** Names and values side by side, such as the supply of a production. */
    record Facts(List<Fact> facts) implements Section {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One name with its value. */
    record Fact(String name, String value) {
    }

    /**
     * A table.
     *
     * @param id      name of the spreadsheet and of the CSV file, lower case with hyphens
     * @param caption caption above it; may be empty
     */
    record Table(String id, String caption, List<Column> columns, List<Row> rows) implements Section {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("Table " + id + ": a row has " + row.cells().size()
                            + " cells, not "
                            + columns.size());
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param key    stable name, for CSV and templates, with unit, such as {@code length_m}
     * @param title  heading as users read it
     * @param unit   unit shown beside the heading; empty for none
     * @param width  share of the width of the table; 0 in all columns: as their contents need; below 0:
     *               {@link #DATA_ONLY}
     * @param align  where values stand
     */
    record Column(String key, String title, String unit, double width, Align align) {

        /** Width of a column that is not printed and stands in spreadsheets and data files only. */
        public static final double DATA_ONLY = -1;
    }

    /** Where values of a column stand. */
    enum Align {
        START, END, CENTRE
    }

    /** A row; what kind decides how it looks. */
    record Row(Kind kind, List<Cell> cells) {
        /** What a row is. */
        public enum Kind {
            NORMAL, GROUP, TOTAL
        }

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table. */
    sealed interface Cell {

        /** Words. */
        record Text(String text, Tone tone) implements Cell {
        }

        /** A figure with the number of decimals to print; spreadsheets keep the figure itself. */
        record Figure(double value, int decimals, Tone tone) implements Cell {
        }

        /** A figure that nobody published or decided; printed as such, never as zero. */
        record Unknown() implements Cell {
        }

        /** Nothing to say. */
        record Empty() implements Cell {
        }
    }

    /** How something is meant; shown by symbol and word, not only by colour. */
    enum Tone {
        NORMAL, QUIET, GOOD, WARNING, ERROR
    }

    /**
     * A drawing as vectors.
     *
     * @param title      caption
     * @param svg        the drawing as SVG with real text
     * @param widthMm    width on paper
     * @param heightMm   height on paper
     */
    record Picture(String title, String svg, double widthMm, double heightMm) implements Section {
    }

    /** A new page starts here. */
    record PageBreak() implements Section {
    }
}
