/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design.internal;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Recoverable;
import org.headroom.ui.design.UnsavedWork;

/** Lists unsaved work that was left behind, to be recovered, discarded, or asked for again. */
public final class UnsavedWorkDialog extends Dialog {

    /** What is to be done with what is chosen. */
    public enum Answer {
        RECOVER, DISCARD, LATER
    }

    private static final Messages MESSAGES = Messages.of(UnsavedWork.class);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM);
    private static final int DISCARD_ID = IDialogConstants.CLIENT_ID;

    private final List<Recoverable> works;
    private CheckboxTableViewer table;
    private List<Recoverable> chosen = List.of();
    private Answer answer = Answer.LATER;

    public UnsavedWorkDialog(Shell parent, List<Recoverable> works) {
        super(parent);
        this.works = List.copyOf(works);
    }

    /** Waits for the answer. */
    public Answer ask() {
        open();
        return answer;
    }

    /** What was ticked. */
    public List<Recoverable> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("unsaved.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var words = new Label(area, SWT.WRAP);
        words.setText(MESSAGES.text("unsaved.lead"));
        GridDataFactory.fillDefaults().grab(true, false).hint(760, SWT.DEFAULT).applyTo(words);
        var frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 160).applyTo(frame);
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = CheckboxTableViewer.newCheckList(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "unsaved.name", 30, Recoverable::name);
        column(layout, "unsaved.when", 36, work -> WHEN.format(work.when().atZone(ZoneId.systemDefault())));
        column(layout, "unsaved.file", 44,
                work -> work.file().map(Path::toString).orElseGet(() -> MESSAGES.text("unsaved.noFile")));
        table.setInput(works);
        table.setAllChecked(true);
        table.addCheckStateListener(event -> enable());
        return area;
    }

    private void column(TableColumnLayout layout, String key, int weight, Function<Recoverable, String> text) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(MESSAGES.text(key));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((Recoverable) each)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80, true));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, DISCARD_ID, MESSAGES.text("unsaved.discard"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, MESSAGES.text("unsaved.later"), false);
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("unsaved.recover"), true);
    }

    private void enable() {
        boolean any = table.getCheckedElements().length > 0;
        getButton(IDialogConstants.OK_ID).setEnabled(any);
        getButton(DISCARD_ID).setEnabled(any);
    }

    @Override
    protected void buttonPressed(int id) {
        chosen = Stream.of(table.getCheckedElements()).map(Recoverable.class::cast).toList();
        answer = id == IDialogConstants.OK_ID ? Answer.RECOVER : id == DISCARD_ID ? Answer.DISCARD : Answer.LATER;
        setReturnCode(id);
        close();
    }
}
