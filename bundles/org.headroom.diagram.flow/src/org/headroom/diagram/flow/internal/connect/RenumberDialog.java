/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.text.Messages;
import org.headroom.core.numbering.CableNumbers;
import org.headroom.core.numbering.NumberedObject;
import org.headroom.core.numbering.NumberingScheme;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.Renumber;
import org.headroom.model.commands.SetNumbering;
import org.headroom.model.production.NumberGroup;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Ports;

/** Asks how cables are to be numbered, and shows what each would be called before anything is changed. */
final class RenumberDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(RenumberDialog.class);
    private static final int LINES = 14;
    private static final int MOST_DIGITS = 6;
    private static final int MOST = 9999;

    private final Production production;
    private final List<Cable> cables;
    private NumberingScheme scheme;
    private boolean kept = true;
    private List<NumberedObject> lines = List.of();
    private Combo group;
    private Text prefix;
    private Text separator;
    private Spinner digits;
    private Spinner first;
    private Button gaps;
    private Button keep;
    private Table table;

    RenumberDialog(Shell shell, Production production, List<Cable> cables) {
        super(shell);
        this.production = production;
        this.cables = List.copyOf(cables);
        this.scheme = NumberingScheme.of(production);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The change that the user wants; empty when there is none. */
    Optional<Change> ask() {
        if (open() != OK) {
            return Optional.empty();
        }
        var numbers = new LinkedHashMap<EObject, String>();
        lines.stream().filter(NumberedObject::isChanged).forEach(line -> numbers.put(line.object(), line.after()));
        var changes = new ArrayList<Change>();
        if (!numbers.isEmpty()) {
            changes.add(Renumber.cables(numbers));
        }
        if (kept && !scheme.equals(NumberingScheme.of(production))) {
            changes.add(new SetNumbering(production, scheme.stored()));
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.size() == 1 ? changes.getFirst()
                : new CompoundChange(changes.getFirst().label(), changes));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("renumber.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(MESSAGES.text("renumber.title"));
        var area = (Composite) super.createDialogArea(parent);
        var body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(10, 10).spacing(10, 6).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        label(body, "renumber.group");
        group = new Combo(body, SWT.READ_ONLY);
        for (var each : NumberGroup.values()) {
            group.add(MESSAGES.text("renumber.group." + each.getLiteral()));
        }
        group.select(scheme.group().ordinal());
        label(body, "renumber.prefix");
        prefix = text(body, scheme.prefix());
        label(body, "renumber.separator");
        separator = text(body, scheme.separator());
        label(body, "renumber.first");
        first = spinner(body, scheme.first(), 0, MOST);
        label(body, "renumber.digits");
        digits = spinner(body, scheme.digits(), 1, MOST_DIGITS);
        gaps = new Button(body, SWT.CHECK);
        gaps.setText(MESSAGES.text("renumber.gaps"));
        gaps.setToolTipText(MESSAGES.text("renumber.gaps.tip"));
        gaps.setSelection(scheme.fillGaps());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(gaps);
        keep = new Button(body, SWT.CHECK);
        keep.setText(MESSAGES.text("renumber.keep"));
        keep.setSelection(true);
        GridDataFactory.fillDefaults().span(6, 1).applyTo(keep);
        table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        column("renumber.before", 110);
        column("renumber.after", 110);
        column("renumber.from", 220);
        column("renumber.to", 220);
        GridDataFactory.fillDefaults().grab(true, true).span(6, 1).hint(SWT.DEFAULT, table.getItemHeight() * LINES)
                .applyTo(table);
        group.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
        prefix.addModifyListener(event -> refresh());
        separator.addModifyListener(event -> refresh());
        first.addModifyListener(event -> refresh());
        digits.addModifyListener(event -> refresh());
        gaps.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
        keep.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> kept = keep.getSelection()));
        return area;
    }

    private static void label(Composite parent, String key) {
        new Label(parent, SWT.NONE).setText(MESSAGES.text(key));
    }

    private static Text text(Composite parent, String value) {
        var field = new Text(parent, SWT.BORDER);
        field.setText(value);
        GridDataFactory.fillDefaults().hint(60, SWT.DEFAULT).applyTo(field);
        return field;
    }

    private static Spinner spinner(Composite parent, int value, int least, int most) {
        var spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 10);
        return spinner;
    }

    private void column(String key, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(MESSAGES.text(key));
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("renumber.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        refresh();
    }

    private void refresh() {
        scheme = new NumberingScheme(NumberGroup.values()[group.getSelectionIndex()], prefix.getText(),
                separator.getText(), digits.getSelection(), first.getSelection(), gaps.getSelection(), scheme.signals(),
                scheme.locations());
        lines = CableNumbers.renumber(production, scheme, cables);
        table.setRedraw(false);
        table.removeAll();
        for (var line : lines) {
            var ends = line.object() instanceof Cable cable ? List.of(end(cable, true), end(cable, false)) : List.of("", "");
            new TableItem(table, SWT.NONE).setText(new String[] {line.before(), line.after(), ends.get(0), ends.get(1)});
        }
        table.setRedraw(true);
        var changed = lines.stream().filter(NumberedObject::isChanged).count();
        setMessage(MESSAGES.text("renumber.message", changed, lines.size()));
    }

    private static String end(Cable cable, boolean from) {
        return CableEnds.port(from ? cable.getFrom() : cable.getTo()).map(Ports::fullName).orElse("");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
