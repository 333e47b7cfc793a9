/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.text.Messages;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.commands.Duplicate;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** Asks for rows, columns, distances and the first name, and tells the names that follow while the user chooses. */
final class DuplicateDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(DuplicateDialog.class);
    private static final int MOST = 100;
    private static final int FAR = 4000;
    private static final int SHOWN = 12;

    private final Sheet sheet;
    private final List<Element> selected;
    private final List<Device> devices;
    private final int stepX;
    private final int stepY;
    private final Consumer<Optional<Duplicate.Grid>> preview;
    private Spinner rows;
    private Spinner columns;
    private Spinner across;
    private Spinner down;
    private Optional<Text> name = Optional.empty();
    private Label names;
    private Optional<Duplicate> duplicate = Optional.empty();

    /**
     * @param stepX   distance of columns to begin with
     * @param stepY   distance of rows to begin with
     * @param preview shows where copies would stand; empty: nowhere
     */
    DuplicateDialog(Shell parent, Sheet sheet, List<Element> selected, List<Device> devices, int stepX, int stepY,
            Consumer<Optional<Duplicate.Grid>> preview) {
        super(parent);
        this.sheet = sheet;
        this.selected = selected;
        this.devices = devices;
        this.stepX = stepX;
        this.stepY = stepY;
        this.preview = preview;
        setHelpAvailable(false);
    }

    /** What the user chose. */
    Optional<Duplicate> duplicate() {
        return duplicate;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("duplicate.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(devices.size() == 1 ? Plain.text(MESSAGES.text("duplicate.one", Devices.name(devices.getFirst())))
                : MESSAGES.text("duplicate.several", devices.size()));
        var form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        if (devices.size() == 1) {
            label(form, "duplicate.name");
            var text = new Text(form, SWT.BORDER);
            text.setText(Devices.name(devices.getFirst()));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
            text.addModifyListener(event -> refresh());
            name = Optional.of(text);
        }
        rows = spinner(form, "duplicate.rows", 2, 1, MOST, 1);
        columns = spinner(form, "duplicate.columns", 1, 1, MOST, 1);
        down = spinner(form, "duplicate.down", stepY, -FAR, FAR, DiagramViewer.GRID);
        across = spinner(form, "duplicate.across", stepX, -FAR, FAR, DiagramViewer.GRID);
        label(form, "duplicate.names");
        names = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 70).applyTo(names);
        rows.setFocus();
        return area;
    }

    private static void label(Composite form, String key) {
        var label = new Label(form, SWT.NONE);
        label.setText(MESSAGES.text(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    private Spinner spinner(Composite form, String key, int value, int least, int most, int step) {
        label(form, key);
        var spinner = new Spinner(form, SWT.BORDER);
        spinner.setValues(value, least, most, 0, step, step * 5);
        spinner.addModifyListener(event -> refresh());
        return spinner;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("duplicate.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        refresh();
    }

    private void refresh() {
        var button = getButton(IDialogConstants.OK_ID);
        if (button == null) {
            return;
        }
        duplicate = Optional.empty();
        Optional<Duplicate.Grid> shown = Optional.empty();
        int all = rows.getSelection() * columns.getSelection();
        var first = name.map(text -> text.getText().strip());
        if (all == 1) {
            names.setText(MESSAGES.text("duplicate.none"));
        } else if (all > Duplicate.Grid.MOST) {
            names.setText(MESSAGES.text("duplicate.many", Duplicate.Grid.MOST));
        } else if (first.filter(String::isEmpty).isPresent()) {
            names.setText(MESSAGES.text("duplicate.noName"));
        } else {
            var grid = new Duplicate.Grid(rows.getSelection(), columns.getSelection(), across.getSelection(),
                    down.getSelection());
            duplicate = Optional.of(new Duplicate(sheet, selected, grid, first));
            names.setText(Plain.text(text(duplicate.get(), first)));
            shown = Optional.of(grid);
        }
        button.setEnabled(duplicate.isPresent());
        preview.accept(shown);
    }

    private static String text(Duplicate duplicate, Optional<String> first) {
        var all = duplicate.names().stream().flatMap(List::stream).toList();
        var shown = all.size() <= SHOWN ? String.join(", ", all)
                : all.stream().limit(SHOWN - 2L).collect(Collectors.joining(", ")) + " … " + all.getLast();
        return first.map(name -> name + ", ").orElse("") + shown;
    }
}
