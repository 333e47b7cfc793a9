/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.text.Messages;
import org.headroom.model.commands.NewSheets;
import org.headroom.model.commands.SheetPlans;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Sheet;

/** Asks for new sheets: an empty one, or one for each area or system with the devices that belong there. */
final class NewSheetsDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(NewSheetsDialog.class);

    private final Production production;
    private final Sheet like;
    private Button byArea;
    private Button bySystem;
    private Text name;
    private Table list;
    private PaperFields paper;
    private List<SheetPlans.Proposal> proposals = List.of();
    private List<NewSheets.Plan> plans = List.of();

    /** @param like the sheet whose paper the new ones get at first */
    NewSheetsDialog(Shell parent, Production production, Sheet like) {
        super(parent);
        this.production = production;
        this.like = like;
        setHelpAvailable(false);
    }

    /** What was chosen. */
    List<NewSheets.Plan> plans() {
        return plans;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("newSheets.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(MESSAGES.text("newSheets.heading"));
        setMessage(MESSAGES.text("newSheets.message"));
        var form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        var empty = kind(form, "newSheets.empty");
        empty.setSelection(true);
        new Label(form, SWT.NONE).setText(MESSAGES.text("newSheets.name"));
        name = new Text(form, SWT.BORDER);
        name.setText(MESSAGES.text("newSheets.unnamed", production.getSheets().size() + 1));
        name.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addModifyListener(event -> refresh());
        byArea = kind(form, "newSheets.area");
        bySystem = kind(form, "newSheets.system");
        list = new Table(form, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(380, list.getItemHeight() * 7).applyTo(list);
        list.addListener(SWT.Selection, event -> refresh());
        paper = new PaperFields(form, like.getPaper(), like.isLandscape());
        name.setFocus();
        return area;
    }

    private Button kind(Composite form, String key) {
        var button = new Button(form, SWT.RADIO);
        button.setText(MESSAGES.text(key));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> propose());
        return button;
    }

    private void propose() {
        proposals = byArea.getSelection() ? SheetPlans.byArea(production)
                : bySystem.getSelection() ? SheetPlans.bySystem(production) : List.of();
        list.removeAll();
        for (SheetPlans.Proposal each : proposals) {
            var item = new TableItem(list, SWT.NONE);
            item.setText(MESSAGES.text("newSheets.proposal", each.name(), each.devices().size()));
            item.setChecked(production.getSheets().stream().noneMatch(sheet -> each.name().equals(sheet.getName())));
        }
        refresh();
    }

    private boolean isEmpty() {
        return !byArea.getSelection() && !bySystem.getSelection();
    }

    private void refresh() {
        name.setEnabled(isEmpty());
        list.setEnabled(!isEmpty());
        boolean some = isEmpty() ? !name.getText().isBlank() : checked().findAny().isPresent();
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(some);
        }
    }

    private Stream<SheetPlans.Proposal> checked() {
        return IntStream.range(0, list.getItemCount()).filter(i -> list.getItem(i).getChecked())
                .mapToObj(proposals::get);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("newSheets.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        refresh();
    }

    @Override
    protected void okPressed() {
        var drafts = new SheetDrafts();
        var wanted = isEmpty() ? List.of(new SheetPlans.Proposal(name.getText(), new LinkedHashSet<>()))
                : checked().toList();
        plans = new ArrayList<>(wanted.stream().map(each -> drafts.plan(each, paper.paper(), paper.landscape())).toList());
        super.okPressed();
    }
}
