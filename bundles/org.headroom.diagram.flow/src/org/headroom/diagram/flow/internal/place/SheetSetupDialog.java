/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.text.Messages;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.EditFeatures;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.sheet.Sheet;

/** Asks for name, paper and orientation of a sheet, and for the title block that all sheets share. */
final class SheetSetupDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(SheetSetupDialog.class);
    private static final List<EAttribute> FIELDS = List.of(ProductionPackage.Literals.TITLE_BLOCK__CLIENT,
            ProductionPackage.Literals.TITLE_BLOCK__VENUE_NAME, ProductionPackage.Literals.TITLE_BLOCK__DESIGNER,
            ProductionPackage.Literals.TITLE_BLOCK__DRAWN_BY, ProductionPackage.Literals.TITLE_BLOCK__PROJECT_NUMBER,
            ProductionPackage.Literals.TITLE_BLOCK__REVISION, ProductionPackage.Literals.TITLE_BLOCK__STATUS);

    private final Production production;
    private final Sheet sheet;
    private final Map<EAttribute, Text> fields = new LinkedHashMap<>();
    private Text name;
    private PaperFields paper;
    private Optional<Change> change = Optional.empty();

    SheetSetupDialog(Shell parent, Production production, Sheet sheet) {
        super(parent);
        this.production = production;
        this.sheet = sheet;
        setHelpAvailable(false);
    }

    /** What was changed; empty when nothing was. */
    Optional<Change> change() {
        return change;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("setUp.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(Plain.text(MESSAGES.text("setUp.heading", sheet.getNumber(), text(sheet.getName()))));
        setMessage(MESSAGES.text("setUp.message"));
        var form = group(area, "setUp.sheet");
        name = field(form, MESSAGES.text("setUp.name"), text(sheet.getName()));
        name.addModifyListener(event -> getButton(IDialogConstants.OK_ID).setEnabled(!name.getText().isBlank()));
        paper = new PaperFields(form, sheet.getPaper(), sheet.isLandscape());
        var block = production.getTitleBlock();
        if (block != null) {
            var title = group(area, "setUp.block");
            FIELDS.forEach(each -> fields.put(each, field(title, MESSAGES.text("setUp." + each.getName()),
                    block.eGet(each) instanceof String value ? value : "")));
        }
        name.setFocus();
        return area;
    }

    private static Group group(Composite area, String key) {
        var group = new Group(area, SWT.NONE);
        group.setText(MESSAGES.text(key));
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(group);
        return group;
    }

    private static Text field(Composite form, String label, String value) {
        new Label(form, SWT.NONE).setText(label);
        var text = new Text(form, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    @Override
    protected void okPressed() {
        var changes = new ArrayList<Change>();
        if (!name.getText().strip().equals(text(sheet.getName())) || paper.paper() != sheet.getPaper()
                || paper.landscape() != sheet.isLandscape()) {
            changes.add(EditFeatures.sheet(sheet, name.getText(), paper.paper(), paper.landscape()));
        }
        var values = new LinkedHashMap<EAttribute, String>();
        fields.forEach((feature, text) -> {
            var typed = text.getText().strip();
            if (!typed.equals(text((String) production.getTitleBlock().eGet(feature)))) {
                values.put(feature, typed.isEmpty() ? null : typed);
            }
        });
        if (!values.isEmpty()) {
            changes.add(EditFeatures.titleBlock(production.getTitleBlock(), values));
        }
        change = changes.isEmpty() ? Optional.empty()
                : Optional.of(changes.size() == 1 ? changes.getFirst()
                        : new CompoundChange(changes.getFirst().label(), changes));
        super.okPressed();
    }
}
