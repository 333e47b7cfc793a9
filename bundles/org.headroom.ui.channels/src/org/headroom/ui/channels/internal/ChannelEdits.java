/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.channels.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.headroom.channels.column.Column;
import org.headroom.channels.column.Flags;
import org.headroom.channels.edit.CellEdit;
import org.headroom.channels.edit.Fill;
import org.headroom.channels.edit.Lines;
import org.headroom.channels.edit.SetCells;
import org.headroom.channels.instrument.Instruments;
import org.headroom.channels.instrument.Proposals;
import org.headroom.channels.paste.PastePlan;
import org.headroom.channels.paste.TextTable;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.base.Named;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.RefusedChangeException;

/** What can be done with the lines and cells of a table, each as one step of the history. */
final class ChannelEdits {

    private static final Messages MESSAGES = Messages.of(ChannelEdits.class);

    private final ChannelTable table;
    private final CellCursor cursor;
    private final Instruments instruments;

    ChannelEdits(ChannelTable table, CellCursor cursor, Instruments instruments) {
        this.table = table;
        this.cursor = cursor;
        this.instruments = instruments;
    }

    /** The lines that an edit of a cell goes to: all that are selected when the chosen one is among them. */
    List<Named> lines() {
        var chosen = chosen();
        var selected = table.selected();
        return chosen.filter(selected::contains).isPresent() ? selected : chosen.stream().toList();
    }

    Optional<Named> chosen() {
        return cursor.row() < table.rows().size() ? Optional.of(table.rows().get(cursor.row())) : Optional.empty();
    }

    Optional<Column> column() {
        return cursor.column() < table.columns().size() ? Optional.of(table.columns().get(cursor.column())) : Optional.empty();
    }

    /** Sets the chosen column of all selected lines; tells why when that cannot be. */
    Optional<String> set(Design design, String text) {
        var column = column();
        if (column.isEmpty()) {
            return Optional.empty();
        }
        var cells = lines().stream().map(line -> new CellEdit(line, column.get(), text)).filter(CellEdit::changes).toList();
        var obstacle = cells.stream().flatMap(cell -> cell.obstacle().stream()).findFirst();
        return obstacle.isPresent() ? obstacle : cells.isEmpty() ? Optional.empty() : execute(design, new SetCells(cells));
    }

    /** Yes to no and back. */
    Optional<String> toggle(Design design) {
        return column().flatMap(column -> chosen().flatMap(line -> set(design, column.text(line).isEmpty() ? Flags.YES : "")));
    }

    Optional<String> fill(Design design, boolean counting) {
        var cells = column().map(column -> counting ? Fill.series(column, lines()) : Fill.down(column, lines()))
                .orElse(List.of());
        var obstacle = cells.stream().flatMap(cell -> cell.obstacle().stream()).findFirst();
        return obstacle.isPresent() ? obstacle : cells.isEmpty() ? Optional.of(MESSAGES.text("fill.nothing"))
                : execute(design, new SetCells(MESSAGES.text(counting ? "fill.series" : "fill.down"), cells));
    }

    Optional<String> propose(Design design) {
        var lines = table.selected().isEmpty() ? table.rows() : table.selected();
        var cells = new Proposals(instruments, design.production()).of(lines);
        return cells.isEmpty() ? Optional.of(MESSAGES.text("propose.nothing"))
                : execute(design, new SetCells(MESSAGES.text("propose.label", cells.size()), cells));
    }

    /** Adds as many lines as are selected, at least one, and gives them. */
    List<Named> add(Design design) {
        var view = table.view().orElseThrow();
        var made = Lines.make(design.production(), view.side(), Math.max(1, table.selected().size()));
        execute(design, Lines.add(design.production(), view.side(), made));
        return made;
    }

    Optional<String> remove(Design design) {
        return table.selected().isEmpty() ? Optional.empty() : execute(design, Lines.remove(table.selected()));
    }

    /** Numbers the lines that are shown, in the order in which they are shown. */
    Optional<String> renumber(Design design) {
        return execute(design, Lines.renumber(table.view().orElseThrow().side(), table.rows(), 1));
    }

    /** The chosen column of the selected lines, as a spreadsheet takes it. */
    String copyCells() {
        return column().map(column -> TextTable.write(lines().stream().map(line -> List.of(column.text(line))).toList())).orElse("");
    }

    /** The selected lines with all columns and their titles. */
    String copyLines() {
        var rows = new ArrayList<List<String>>();
        rows.add(table.columns().stream().map(Column::title).toList());
        lines().forEach(line -> rows.add(table.columns().stream().map(column -> column.text(line)).toList()));
        return TextTable.write(rows);
    }

    /** Asks first when more changes than the chosen cells, or when something does not fit. */
    Optional<String> paste(Design design, Shell shell, String text) {
        var cells = TextTable.parse(text);
        if (cells.size() == 1 && cells.get(0).size() == 1 && table.view().isPresent() && !lines().isEmpty()) {
            return set(design, cells.get(0).get(0));
        }
        int row = table.rows().isEmpty() ? 0 : cursor.row();
        var plan = PastePlan.of(design.production(), table.view().orElseThrow(), table.rows(), row, cursor.column(), text);
        if (plan.change().isEmpty() && plan.problems().isEmpty()) {
            return Optional.of(MESSAGES.text("paste.nothing"));
        }
        if (PasteDialog.isNeeded(plan, lines()) && !new PasteDialog(shell, plan, cell -> name(cell.channel())).ask()) {
            return Optional.empty();
        }
        return plan.change().flatMap(change -> execute(design, change));
    }

    private String name(Named channel) {
        var number = table.columns().stream().filter(column -> column.key().equals("number")).findFirst()
                .map(column -> column.text(channel)).orElse("");
        var name = channel.getName() == null ? "" : channel.getName();
        return channel.eContainer() == null ? MESSAGES.text("paste.new", number) : number + "  " + name;
    }

    private static Optional<String> execute(Design design, Change change) {
        try {
            design.history().execute(change);
            return Optional.empty();
        } catch (RefusedChangeException e) {
            return Optional.of(e.getMessage());
        }
    }
}
