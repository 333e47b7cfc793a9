/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.commands.OrderSheets;
import org.headroom.model.commands.RemoveObjects;
import org.headroom.model.sheet.Sheet;

/** All sheets of a production in their order: open, move up and down, set up, delete. Each action is one step. */
final class SheetListDialog extends TitleAreaDialog {

    /** What is done with one sheet by others. */
    interface Actions {

        void open(Sheet sheet);

        void setUp(Shell parent, Sheet sheet);
    }

    private static final Messages MESSAGES = Messages.of(SheetListDialog.class);
    private static final int LINES = 14;

    private final Design design;
    private final Actions actions;
    private Table list;
    private List<Sheet> sheets = List.of();

    SheetListDialog(Shell parent, Design design, Actions actions) {
        super(parent);
        this.design = design;
        this.actions = actions;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("sheets.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(Plain.text(MESSAGES.text("sheets.heading", design.name())));
        setMessage(MESSAGES.text("sheets.message"));
        var form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        list = new Table(form, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        for (int width : new int[] {44, 260, 110, 90}) {
            new TableColumn(list, SWT.NONE).setWidth(width);
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, list.getItemHeight() * LINES).applyTo(list);
        list.addListener(SWT.MouseDoubleClick, event -> openSheet());
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                delete();
            } else if ((event.stateMask & SWT.MOD3) != 0 && event.keyCode == SWT.ARROW_UP) {
                move(-1);
            } else if ((event.stateMask & SWT.MOD3) != 0 && event.keyCode == SWT.ARROW_DOWN) {
                move(1);
            }
        });
        var buttons = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "sheets.open", this::openSheet);
        button(buttons, "sheets.up", () -> move(-1));
        button(buttons, "sheets.down", () -> move(1));
        button(buttons, "sheets.setUp", this::setUp);
        button(buttons, "sheets.delete", this::delete);
        fill(0);
        return area;
    }

    private static void button(Composite parent, String key, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.setToolTipText(MESSAGES.text(key + ".tip"));
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void fill(int selected) {
        sheets = OrderSheets.inOrder(design.production());
        list.removeAll();
        for (Sheet sheet : sheets) {
            new TableItem(list, SWT.NONE).setText(new String[] {Integer.toString(sheet.getNumber()),
                    sheet.getName() == null ? "" : sheet.getName(),
                    MESSAGES.text("sheets.devices", sheet.getDevices().size()), sheet.getPaper().getLiteral()});
        }
        if (!sheets.isEmpty()) {
            list.setSelection(Math.clamp(selected, 0, sheets.size() - 1));
        }
    }

    private void openSheet() {
        if (list.getSelectionIndex() >= 0) {
            actions.open(sheets.get(list.getSelectionIndex()));
            close();
        }
    }

    private void move(int by) {
        int from = list.getSelectionIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < sheets.size()) {
            var order = new ArrayList<>(sheets);
            Collections.swap(order, from, to);
            design.history().execute(new OrderSheets(design.production(), order));
            fill(to);
        }
    }

    private void setUp() {
        int index = list.getSelectionIndex();
        if (index >= 0) {
            actions.setUp(getShell(), sheets.get(index));
            fill(index);
        }
    }

    private void delete() {
        int index = list.getSelectionIndex();
        if (index < 0) {
            return;
        }
        var sheet = sheets.get(index);
        if (MessageDialog.openConfirm(getShell(), MESSAGES.text("sheets.delete.title"),
                MESSAGES.text("sheets.delete.question", sheet.getName() == null ? "" : sheet.getName(),
                        sheet.getDevices().size()))) {
            design.history().execute(new RemoveObjects(List.of(sheet)));
            fill(index);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
