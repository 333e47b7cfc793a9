/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Column;
import org.headroom.core.document.Section.Row;
import org.headroom.documents.internal.page.Wording;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.text.TextMetrics;

/**
 * Shares the width of a page among columns: each gets what its longest word needs, then what its texts need on one line,
 * and what is left goes to all in proportion.
 */
final class ColumnWidths {

    /** Width between the margins of A4, in millimetres. */
    private static final double PORTRAIT = 182;
    private static final double LANDSCAPE = 269;
    private static final double PADDING = 3.8;
    private static final double NARROWEST = 11;
    private static final double NEVER_BROKEN = 13;
    private static final double LONGEST_WORD = 42;
    private static final double LONGEST_LINE = 75;
    private static final double MM_PER_PIXEL = 25.4 / 96;
    private static final FontSpec BODY = FontSpec.regular(8.5 / 0.75);
    private static final FontSpec HEAD = FontSpec.semiBold(7.5 / 0.75);

    private final double page;
    private final Wording words;
    private final TextMetrics metrics = TextMetrics.embedded();

    ColumnWidths(boolean landscape, Wording words) {
        page = landscape ? LANDSCAPE : PORTRAIT;
        this.words = words;
    }

    List<Column> fit(List<Column> columns, List<Row> rows) {
        int count = columns.size();
        var narrow = new double[count];
        var wanted = new double[count];
        for (int i = 0; i < count; i++) {
            narrow[i] = Math.max(NARROWEST, Math.min(LONGEST_WORD, widest(head(columns.get(i)), HEAD) + PADDING));
            wanted[i] = narrow[i];
            for (Row row : rows) {
                var cell = row.cells().get(i);
                boolean alone = row.kind() == Row.Kind.NORMAL || cell instanceof Cell.Figure;
                if (alone) {
                    var text = text(cell);
                    narrow[i] = Math.max(narrow[i],
                            Math.min(LONGEST_WORD, widest(cell instanceof Cell.Figure ? new String[] {text}
                                    : text.split("\\s+"), BODY) + PADDING));
                    wanted[i] = Math.max(wanted[i], Math.min(LONGEST_LINE, widest(text.split("\\R"), BODY) + PADDING));
                }
            }
            wanted[i] = Math.max(wanted[i], narrow[i]);
        }
        return shared(columns, narrow, wanted);
    }

    private List<Column> shared(List<Column> columns, double[] narrow, double[] wanted) {
        double least = sum(narrow);
        double most = sum(wanted);
        // figures and marks of two or three characters cannot be broken, so only wider columns give way
        double small = Arrays.stream(narrow).filter(each -> each <= NEVER_BROKEN).sum();
        double kept = small < page / 2 ? small : 0;
        var fitted = new ArrayList<Column>();
        for (int i = 0; i < columns.size(); i++) {
            double width;
            if (most <= page) {
                width = wanted[i] * page / most;
            } else if (least >= page) {
                width = kept > 0 && narrow[i] <= NEVER_BROKEN ? narrow[i] : narrow[i] * (page - kept) / (least - kept);
            } else {
                width = narrow[i] + (wanted[i] - narrow[i]) * (page - least) / (most - least);
            }
            var column = columns.get(i);
            fitted.add(new Column(column.key(), column.title(), column.unit(), Math.round(width * 100) / 100.0,
                    column.align()));
        }
        return fitted;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static String[] head(Column column) {
        return Stream.of(column.title() + " " + column.unit()).flatMap(text -> Stream.of(text.split("\\s+")))
                .toArray(String[]::new);
    }

    private double widest(String[] parts, FontSpec font) {
        double widest = 0;
        for (var part : parts) {
            var measured = part.length() > 200 ? part.substring(0, 200) : part;
            widest = Math.max(widest, metrics.width(measured, font) * MM_PER_PIXEL);
        }
        return widest;
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text when !Wording.mark(text.tone()).isEmpty() ->
                Wording.mark(text.tone()) + "\u00a0" + text.text();
            case Cell.Text text -> text.text();
            case Cell.Figure figure -> words.figure(figure.value(), figure.decimals());
            case Cell.Unknown unknown -> words.unknown();
            case Cell.Empty empty -> "";
        };
    }
}
