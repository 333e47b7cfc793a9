/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems.internal;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.production.DriveVerdict;
import org.headroom.rules.matrix.DriveMatrix;
import org.headroom.rules.matrix.Driver;
import org.headroom.rules.matrix.Receiver;
import org.headroom.rules.matrix.SetDrive;

/** Sets the cells of one column of the matrix of what may drive what. */
final class DriveCellEditing extends EditingSupport {

    private static final Messages MESSAGES = Messages.of(DriveCellEditing.class);

    private final TableViewer table;
    private final Receiver receiver;
    private final Supplier<Optional<Design>> design;

    DriveCellEditing(TableViewer table, Receiver receiver, Supplier<Optional<Design>> design) {
        super(table);
        this.table = table;
        this.receiver = receiver;
        this.design = design;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        var verdicts = Stream.of(DriveVerdict.values()).map(each -> MESSAGES.text("matrix." + each.getLiteral()))
                .toArray(String[]::new);
        var editor = new ComboBoxCellEditor(table.getTable(), verdicts, SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
                | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return design.get().isPresent();
    }

    @Override
    protected Object getValue(Object element) {
        return design.get().map(open -> DriveMatrix.of(open.production()).verdict((Driver) element, receiver).ordinal())
                .orElse(0);
    }

    @Override
    protected void setValue(Object element, Object value) {
        int chosen = (Integer) value;
        if (chosen >= 0) {
            design.get().ifPresent(open -> SetDrive.to(open.production(), (Driver) element, receiver,
                    DriveVerdict.values()[chosen]).ifPresent(open.history()::execute));
        }
    }
}
