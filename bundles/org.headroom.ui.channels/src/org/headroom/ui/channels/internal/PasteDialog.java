/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.channels.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.headroom.channels.edit.CellEdit;
import org.headroom.channels.paste.PastePlan;
import org.headroom.channels.paste.PasteProblem;
import org.headroom.common.text.Messages;

/** Shows what pasting would do, before it is done: what changes, and what does not fit and why. */
final class PasteDialog extends Dialog {

    private static final Messages MESSAGES = Messages.of(PasteDialog.class);
    private static final int WIDTH = 760;

    private final PastePlan plan;
    private final Function<CellEdit, String> line;

    /** @param line how a changed line is called */
    PasteDialog(Shell parent, PastePlan plan, Function<CellEdit, String> line) {
        super(parent);
        this.plan = plan;
        this.line = line;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("paste.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        words(area, MESSAGES.text("paste.summary", plan.lines(), plan.cells().size(), plan.added(), plan.problems().size()));
        words(area, MESSAGES.text(plan.withTitles() ? "paste.titles" : "paste.noTitles"));
        var sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 380).applyTo(sash);
        if (!plan.problems().isEmpty()) {
            var table = table(sash, "paste.problems");
            column(table, "paste.line", 8, each -> Integer.toString(((PasteProblem) each).line()));
            column(table, "paste.column", 16, each -> ((PasteProblem) each).column());
            column(table, "paste.text", 22, each -> ((PasteProblem) each).text());
            column(table, "paste.reason", 54, each -> ((PasteProblem) each).reason());
            table.setInput(plan.problems());
        }
        if (!plan.cells().isEmpty()) {
            var table = table(sash, "paste.changes");
            column(table, "paste.channel", 26, each -> line.apply((CellEdit) each));
            column(table, "paste.column", 18, each -> ((CellEdit) each).column().title());
            column(table, "paste.before", 28, each -> ((CellEdit) each).column().text(((CellEdit) each).channel()));
            column(table, "paste.after", 28, each -> ((CellEdit) each).text());
            table.setInput(plan.cells());
        }
        return area;
    }

    private static void words(Composite area, String text) {
        var label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private static TableViewer table(Composite parent, String title) {
        var part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(part);
        new Label(part, SWT.NONE).setText(MESSAGES.text(title));
        var frame = new Composite(part, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        frame.setLayout(new TableColumnLayout());
        var table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        return table;
    }

    private static void column(TableViewer table, String key, int weight, Function<Object, String> text) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(MESSAGES.text(key));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(text));
        ((TableColumnLayout) table.getTable().getParent().getLayout()).setColumnData(column.getColumn(),
                new ColumnWeightData(weight, 50, true));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        var paste = createButton(parent, IDialogConstants.OK_ID,
                MESSAGES.text(plan.problems().isEmpty() ? "paste.all" : "paste.rest"), true);
        paste.setEnabled(plan.change().isPresent());
    }

    /** Whether the user wants it. */
    boolean ask() {
        return open() == OK;
    }

    /** Whether there is anything that a user should see first. */
    static boolean isNeeded(PastePlan plan, List<?> selected) {
        return !plan.problems().isEmpty() || plan.added() > 0 || plan.cells().size() > Math.max(1, selected.size());
    }
}
