/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.headroom.common.text.Messages;
import org.headroom.power.balance.PhasePlan;

/** Phases before and after balancing, and the ways that would move; applied when the user says so. */
final class BalanceDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(BalanceDialog.class);

    private final PhasePlan plan;

    BalanceDialog(Shell parent, PhasePlan plan) {
        super(parent);
        this.plan = plan;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("balance"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(MESSAGES.text("balance"));
        setMessage(plan.moves().isEmpty() ? MESSAGES.text("balance.nothing")
                : MESSAGES.text("balance.message", plan.moves().size()));
        var currents = table(area, 2, "balance.supply", "balance.state", "column.l1", "column.l2", "column.l3",
                "balance.worst", "balance.bound");
        for (PhasePlan.OfSource source : plan.sources()) {
            row(currents, source.root().device().name(), "balance.before", source.before_A(), "");
            row(currents, "", "balance.after", source.after_A(), "");
        }
        for (PhasePlan.OfStation station : plan.stations()) {
            row(currents, station.station().device().name(), "balance.before", station.before_A(), "");
            row(currents, "", "balance.after", station.after_A(), station.proven() ? MESSAGES.text("balance.proven")
                    : MESSAGES.text("balance.atleast", figure(station.bound_A())));
        }
        var moves = table(area, 1, "balance.way", "balance.from", "balance.to", "balance.current");
        for (PhasePlan.Move move : plan.moves()) {
            new TableItem(moves, SWT.NONE).setText(new String[] { move.way().name(), move.from().getLiteral(),
                    move.to().getLiteral(), figure(move.current_A()) });
        }
        pack(currents);
        pack(moves);
        return area;
    }

    private static Table table(Composite area, int words, String... columns) {
        var table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(720, 190).indent(6, 6).applyTo(table);
        for (int column = 0; column < columns.length; column++) {
            new TableColumn(table, column < words ? SWT.LEFT : SWT.RIGHT).setText(MESSAGES.text(columns[column]));
        }
        return table;
    }

    private static void row(Table table, String name, String state, double[] currents, String bound) {
        var cells = new String[7];
        cells[0] = name;
        cells[1] = MESSAGES.text(state);
        for (int line = 0; line < 3; line++) {
            cells[2 + line] = line < currents.length ? figure(currents[line]) : "";
        }
        cells[5] = figure(Arrays.stream(currents).max().orElse(0));
        cells[6] = bound;
        new TableItem(table, SWT.NONE).setText(cells);
    }

    private static void pack(Table table) {
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + 16);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        var apply = createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("balance.apply"), true);
        apply.setEnabled(!plan.moves().isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 640);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
