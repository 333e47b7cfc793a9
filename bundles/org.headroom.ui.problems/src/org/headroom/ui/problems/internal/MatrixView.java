/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.commands.HistoryListener;
import org.headroom.rules.matrix.DriveMatrix;
import org.headroom.rules.matrix.Driver;
import org.headroom.rules.matrix.Receiver;
import org.headroom.ui.design.CurrentDesign;

/** The matrix of what may drive what in the current design, to be read and to be changed cell by cell. */
public final class MatrixView extends ViewPart {

    private static final Messages MESSAGES = Messages.of(MatrixView.class);

    private final Consumer<Optional<Design>> currentListener = design -> follow();
    private final HistoryListener historyListener = event -> show();
    private CurrentDesign current;
    private Optional<Design> followed = Optional.empty();
    private DriveMatrix matrix = DriveMatrix.usual();
    private TableViewer table;
    private Label lead;

    @Override
    public void createPartControl(Composite parent) {
        current = getSite().getService(CurrentDesign.class);
        GridLayoutFactory.fillDefaults().extendedMargins(6, 6, 4, 0).spacing(4, 4).applyTo(parent);
        lead = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(lead);
        var area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        editByKeys();
        drivers(layout);
        for (Receiver receiver : Receiver.values()) {
            column(layout, receiver);
        }
        current.addListener(currentListener);
        follow();
    }

    private void editByKeys() {
        var focus = new TableViewerFocusCellManager(table, new FocusCellOwnerDrawHighlighter(table));
        TableViewerEditor.create(table, focus, new ColumnViewerEditorActivationStrategy(table) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                                && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ');
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private void drivers(TableColumnLayout layout) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(MESSAGES.text("matrix.driver"));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(24, 170, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Driver) element).label();
            }
        });
    }

    private void column(TableColumnLayout layout, Receiver receiver) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(receiver.label());
        layout.setColumnData(column.getColumn(), new ColumnWeightData(12, 90, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text((Driver) element, receiver);
            }

            @Override
            public Font getFont(Object element) {
                return matrix.isSet((Driver) element, receiver)
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                var driver = (Driver) element;
                return MESSAGES.text("matrix.tip", driver.label(), receiver.label(), text(driver, receiver),
                        MESSAGES.text("matrix." + matrix.usual(driver, receiver).getLiteral()));
            }
        });
        column.setEditingSupport(new DriveCellEditing(table, receiver, current::get));
    }

    private String text(Driver driver, Receiver receiver) {
        return MESSAGES.text("matrix." + matrix.verdict(driver, receiver).getLiteral());
    }

    private void follow() {
        followed.ifPresent(design -> design.history().removeListener(historyListener));
        followed = current.get();
        followed.ifPresent(design -> design.history().addListener(historyListener));
        show();
    }

    private void show() {
        if (table.getControl().isDisposed()) {
            return;
        }
        matrix = followed.map(design -> DriveMatrix.of(design.production())).orElseGet(DriveMatrix::usual);
        lead.setText(MESSAGES.text(followed.isPresent() ? "matrix.lead" : "matrix.none"));
        if (table.getInput() == null) {
            table.setInput(List.of(Driver.values()));
        } else {
            table.refresh();
        }
        lead.getParent().layout();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == Design.class && current != null) {
            return adapter.cast(current.get().orElse(null));
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        current.removeListener(currentListener);
        followed.ifPresent(design -> design.history().removeListener(historyListener));
        super.dispose();
    }
}
