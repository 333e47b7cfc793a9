/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Column;
import org.headroom.core.document.Section.Row;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.text.TextMetrics;

/**
 * Shares the width of a page among the columns of a table: each gets what its longest word needs; what is left goes
 * where it saves most lines; a table that needs less than the page is narrower.
 */
final class ColumnWidths {

    private static final double PADDING = 3.6;
    private static final double NARROWEST = 9;
    private static final double LONGEST_WORD = 42;
    private static final double LONGEST_LINE = 95;
    /** How much wider than its content a table may be, so that the eye does not lose the line. */
    private static final double LOOSEST = 1.6;
    private static final double[] STEPS = {1, 2, 4, 8, 14, 22, 34};
    private static final int MOST_ROWS = 250;
    private static final double MM_PER_PIXEL = 25.4 / 96;
    private static final FontSpec BODY = FontSpec.regular(8.5 / 0.75);
    private static final FontSpec HEAD = FontSpec.semiBold(7.5 / 0.75);

    private final double page;
    private final Wording words;
    private final TextMetrics metrics = TextMetrics.embedded();
    private final Map<String, Double> measured = new HashMap<>();
    private final double space = metrics.width(" ", BODY) * MM_PER_PIXEL;

    /** @param page the width between the margins, in millimetres */
    ColumnWidths(double page, Wording words) {
        this.page = page;
        this.words = words;
    }

    /** Whether no word and no heading is broken at these widths. */
    boolean holds(double[] widths, List<Column> columns, List<Row> rows) {
        var narrow = needs(columns, texts(columns.size(), rows)).narrow();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] < narrow[i] - space) {
                return false;
            }
        }
        return true;
    }

    /** What columns need for their longest word, and what they would take for their longest line. */
    private record Needs(double[] narrow, double[] wanted) {
    }

    private Needs needs(List<Column> columns, List<double[][][]> texts) {
        int count = columns.size();
        var narrow = new double[count];
        var wanted = new double[count];
        for (int i = 0; i < count; i++) {
            var head = words(columns.get(i).title() + " " + columns.get(i).unit(), HEAD);
            narrow[i] = Math.max(NARROWEST, Math.min(LONGEST_WORD, widest(head) + PADDING + space));
            wanted[i] = narrow[i];
        }
        for (double[][][] row : texts) {
            for (int i = 0; i < count; i++) {
                for (double[] line : row[i]) {
                    narrow[i] = Math.max(narrow[i], Math.min(LONGEST_WORD, widest(line) + PADDING + space));
                    wanted[i] = Math.max(wanted[i], Math.min(LONGEST_LINE, length(line) + PADDING));
                }
            }
        }
        return new Needs(narrow, wanted);
    }

    /** The widths of the columns in millimetres. */
    double[] fit(List<Column> columns, List<Row> rows) {
        var texts = texts(columns.size(), rows);
        var needs = needs(columns, texts);
        var narrow = needs.narrow();
        var wanted = needs.wanted();
        double least = sum(narrow);
        double most = sum(wanted);
        if (most <= page) {
            return scaled(wanted, Math.min(LOOSEST, page / most));
        }
        if (least >= page) {
            return crowded(narrow, least);
        }
        return shared(narrow, wanted, sample(texts));
    }

    /** Gives what is left to the columns where a millimetre saves most lines, first of the rows, then of the cells. */
    private double[] shared(double[] narrow, double[] wanted, List<double[][][]> texts) {
        var widths = narrow.clone();
        var lines = new int[texts.size()][widths.length];
        for (int i = 0; i < widths.length; i++) {
            count(texts, i, widths[i], lines);
        }
        double left = page - sum(widths);
        while (left > STEPS[0]) {
            int best = -1;
            double bestStep = 0;
            double bestGain = 0;
            for (int i = 0; i < widths.length; i++) {
                for (double step : STEPS) {
                    double real = Math.min(step, wanted[i] - widths[i]);
                    if (real <= 0.01 || real > left) {
                        break;
                    }
                    double gain = saved(texts, i, widths[i] + real, lines) / real;
                    if (gain > bestGain) {
                        best = i;
                        bestStep = real;
                        bestGain = gain;
                    }
                }
            }
            if (best < 0) {
                break;
            }
            widths[best] += bestStep;
            left -= bestStep;
            count(texts, best, widths[best], lines);
        }
        return scaled(widths, page / sum(widths));
    }

    private double saved(List<double[][][]> texts, int column, double width, int[][] lines) {
        double saved = 0;
        for (int r = 0; r < lines.length; r++) {
            int now = lines[r][column];
            int then = lines(texts.get(r)[column], width);
            if (then < now) {
                int others = 1;
                for (int i = 0; i < lines[r].length; i++) {
                    others = i == column ? others : Math.max(others, lines[r][i]);
                }
                saved += Math.max(now, others) - Math.max(then, others) + 0.2 * (now - then);
            }
        }
        return saved;
    }

    private void count(List<double[][][]> texts, int column, double width, int[][] lines) {
        for (int r = 0; r < lines.length; r++) {
            lines[r][column] = lines(texts.get(r)[column], width);
        }
    }

    /** How many lines a cell takes at a width. */
    private int lines(double[][] cell, double width) {
        int lines = 0;
        double room = width - PADDING + 0.05;
        for (double[] words : cell) {
            double used = -1;
            lines++;
            for (double word : words) {
                if (used >= 0 && used + space + word > room) {
                    lines++;
                    used = word;
                } else {
                    used = used < 0 ? word : used + space + word;
                }
                lines += (int) Math.max(0, Math.ceil(word / Math.max(1, room)) - 1);
            }
        }
        return Math.max(1, lines);
    }

    /** Short words cannot be broken, so the widest columns give way first, all to the same width. */
    private double[] crowded(double[] narrow, double least) {
        double low = 0;
        double high = least;
        for (int i = 0; i < 60; i++) {
            double cap = (low + high) / 2;
            if (sum(capped(narrow, cap)) > page) {
                high = cap;
            } else {
                low = cap;
            }
        }
        return capped(narrow, low);
    }

    private static double[] capped(double[] widths, double cap) {
        var capped = widths.clone();
        for (int i = 0; i < capped.length; i++) {
            capped[i] = Math.min(capped[i], cap);
        }
        return capped;
    }

    /** The widths of the words of every cell, line by line. A heading or the word of a total goes on over other columns. */
    private List<double[][][]> texts(int count, List<Row> rows) {
        var texts = new ArrayList<double[][][]>(rows.size());
        for (Row row : rows) {
            var cells = new double[count][][];
            for (int i = 0; i < count; i++) {
                var cell = row.cells().get(i);
                boolean alone = row.kind() == Row.Kind.NORMAL || cell instanceof Cell.Figure;
                cells[i] = alone ? lines(text(cell)) : new double[0][];
            }
            texts.add(cells);
        }
        return texts;
    }

    private double[][] lines(String text) {
        var lines = text.split("\\R");
        var widths = new double[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            widths[i] = words(lines[i], BODY);
        }
        return widths;
    }

    private double[] words(String line, FontSpec font) {
        var words = line.strip().split("[ \\t]+");
        var widths = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            var word = words[i].length() > 200 ? words[i].substring(0, 200) : words[i];
            widths[i] = measured.computeIfAbsent(font.weight() + word,
                    key -> metrics.width(word, font) * MM_PER_PIXEL);
        }
        return widths;
    }

    private static List<double[][][]> sample(List<double[][][]> texts) {
        if (texts.size() <= MOST_ROWS) {
            return texts;
        }
        var some = new ArrayList<double[][][]>(MOST_ROWS);
        for (int i = 0; i < MOST_ROWS; i++) {
            some.add(texts.get((int) ((long) i * texts.size() / MOST_ROWS)));
        }
        return some;
    }

    private static double widest(double[] words) {
        double widest = 0;
        for (double word : words) {
            widest = Math.max(widest, word);
        }
        return widest;
    }

    private double length(double[] words) {
        return sum(words) + space * Math.max(0, words.length - 1);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double[] scaled(double[] widths, double factor) {
        var scaled = widths.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
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
