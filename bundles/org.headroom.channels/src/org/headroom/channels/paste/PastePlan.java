/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.headroom.channels.column.Column;
import org.headroom.channels.edit.CellEdit;
import org.headroom.channels.edit.Lines;
import org.headroom.channels.edit.SetCells;
import org.headroom.channels.view.ChannelView;
import org.headroom.common.text.Messages;
import org.headroom.model.base.Named;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.production.Production;

/**
 * What pasting would do, worked out without doing it: which cells change, which lines are added, and what does not fit and why.
 * Text whose first line names columns goes into these, in any order; other text goes into the columns from the chosen cell on.
 */
public final class PastePlan {

    /** More lines than any production has channels; a longer text is refused as a whole. */
    public static final int MOST_LINES = 2000;

    private static final Messages MESSAGES = Messages.of(PastePlan.class);
    private static final int ENOUGH_TITLES = 2;

    private final Production production;
    private final ChannelView view;
    private final List<Named> added = new ArrayList<>();
    private final List<CellEdit> cells = new ArrayList<>();
    private final List<PasteProblem> problems = new ArrayList<>();
    private boolean withTitles;
    private int lines;

    private PastePlan(Production production, ChannelView view) {
        this.production = production;
        this.view = view;
    }

    /**
     * @param rows   the lines as the table shows them, with its filter and order
     * @param row    line of the chosen cell, from 0; the number of lines to paste behind the last
     * @param column column of the chosen cell, from 0
     * @param text   the clipboard
     */
    public static PastePlan of(Production production, ChannelView view, List<? extends Named> rows, int row, int column, String text) {
        var plan = new PastePlan(production, view);
        var table = TextTable.parse(text);
        if (table.size() > MOST_LINES + 1) {
            plan.problems.add(new PasteProblem(1, "", "", MESSAGES.text("tooMany", table.size(), MOST_LINES)));
            return plan;
        }
        plan.read(table, rows, row, column);
        return plan;
    }

    private void read(List<List<String>> table, List<? extends Named> rows, int row, int column) {
        if (table.isEmpty()) {
            return;
        }
        var titles = titles(table.get(0));
        withTitles = titles.isPresent();
        lines = table.size() - (withTitles ? 1 : 0);
        int missing = Math.max(0, row + lines - rows.size());
        added.addAll(Lines.make(production, view.side(), missing));
        for (int line = 0; line < lines; line++) {
            int target = row + line;
            var channel = target < rows.size() ? rows.get(target) : added.get(target - rows.size());
            int from = line + (withTitles ? 1 : 0);
            int number = from + 1;
            if (withTitles) {
                byTitle(table.get(from), titles.get(), table.get(0), channel, number);
            } else {
                byPlace(table.get(from), column, channel, number);
            }
        }
    }

    /** The columns that the first line names; empty when it is no line of titles. */
    private Optional<Map<Integer, Column>> titles(List<String> first) {
        Map<String, Column> known = view.columns().stream()
                .collect(Collectors.toMap(column -> plain(column.title()), Function.identity(), (one, other) -> one));
        view.columns().forEach(column -> known.putIfAbsent(plain(column.key()), column));
        var found = new LinkedHashMap<Integer, Column>();
        for (int index = 0; index < first.size(); index++) {
            var column = known.get(plain(first.get(index)));
            if (column != null && !found.containsValue(column)) {
                found.put(index, column);
            }
        }
        long filled = first.stream().filter(each -> !each.isBlank()).count();
        boolean titles = found.size() >= ENOUGH_TITLES && found.size() * 2 >= filled;
        return titles ? Optional.of(found) : Optional.empty();
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private void byTitle(List<String> texts, Map<Integer, Column> titles, List<String> heading, Named channel, int line) {
        var targets = new LinkedHashMap<Integer, Column>();
        for (int index = 0; index < texts.size(); index++) {
            var title = index < heading.size() ? heading.get(index) : "";
            if (titles.containsKey(index)) {
                targets.put(index, titles.get(index));
            } else if (!texts.get(index).isBlank()) {
                problems.add(new PasteProblem(line, title, texts.get(index), MESSAGES.text("noColumn", title)));
            }
        }
        cells(channel, targets, texts, line);
    }

    private void byPlace(List<String> texts, int column, Named channel, int line) {
        var targets = new LinkedHashMap<Integer, Column>();
        for (int index = 0; index < texts.size(); index++) {
            if (column + index < view.columns().size()) {
                targets.put(index, view.columns().get(column + index));
            } else if (!texts.get(index).isBlank()) {
                problems.add(new PasteProblem(line, "", texts.get(index), MESSAGES.text("beyond")));
            }
        }
        cells(channel, targets, texts, line);
    }

    private void cells(Named channel, Map<Integer, Column> targets, List<String> texts, int line) {
        for (boolean needing : new boolean[] {false, true}) {
            targets.forEach((index, column) -> {
                if (column.prerequisite().isPresent() == needing) {
                    cell(channel, column, texts.get(index), line);
                }
            });
        }
    }

    private void cell(Named channel, Column column, String text, int line) {
        var cell = new CellEdit(channel, column, text.strip());
        boolean isNew = channel.eContainer() == null;
        if (!cell.changes() || text.isBlank() && (isNew || column.isDerived())) {
            return;
        }
        var obstacle = comesWith(cell) ? column.obstacle(channel, cell.text()) : cell.obstacle();
        obstacle.ifPresentOrElse(reason -> problems.add(new PasteProblem(line, column.title(), text, reason)), () -> cells.add(cell));
    }

    /** Whether what the cell needs is pasted with it; columns that need another are looked at behind the others. */
    private boolean comesWith(CellEdit cell) {
        return cell.column().prerequisite().filter(key -> cells.stream().anyMatch(
                each -> each.channel() == cell.channel() && each.column().key().equals(key) && !each.text().isBlank())).isPresent();
    }

    /** Lines of the text without titles. */
    public int lines() {
        return lines;
    }

    /** Whether the first line named columns. */
    public boolean withTitles() {
        return withTitles;
    }

    /** How many channels are added. */
    public int added() {
        return added.size();
    }

    /** The cells that get another text. */
    public List<CellEdit> cells() {
        return List.copyOf(cells);
    }

    /** What does not fit. The rest can be pasted nevertheless. */
    public List<PasteProblem> problems() {
        return List.copyOf(problems);
    }

    /** All of it as one step; empty when nothing would change. */
    public Optional<Change> change() {
        if (cells.isEmpty() && added.isEmpty()) {
            return Optional.empty();
        }
        var set = new SetCells(MESSAGES.text("label", lines), cells);
        return Optional.of(added.isEmpty() ? set
                : new CompoundChange(MESSAGES.text("label", lines), List.of(Lines.add(production, view.side(), added), set)));
    }
}
