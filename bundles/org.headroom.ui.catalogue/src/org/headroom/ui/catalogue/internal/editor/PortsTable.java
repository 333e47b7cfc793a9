/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.catalogue.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.PortRow;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.PortType;

/** The ports of a draft: a row for a port or for several that differ by their number. F2 or Enter edits a cell, Tab goes on to the next. */
final class PortsTable {

    private static final Messages MESSAGES = Messages.of(TypeDialog.class);
    private static final int HEIGHT = 170;

    /** A line of the table, which stays while what it holds is edited, so that going on from cell to cell keeps its place. */
    private static final class Line {

        private PortRow row;

        Line(PortRow row) {
            this.row = row;
        }
    }

    private final TypeDraft draft;
    private final Runnable changed;
    private final TableViewer viewer;
    private final List<Line> lines = new ArrayList<>();

    PortsTable(Composite parent, TypeDraft draft, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
        draft.rows().forEach(row -> lines.add(new Line(row)));
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        var table = viewer.getTable();
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        typed("count", 60, row -> String.valueOf(row.count()), PortsTable::withCount);
        typed("key", 90, PortRow::key, (row, text) -> new PortRow(row.like(), text.strip(), row.label(), row.count(), row.first()));
        typed("label", 90, PortRow::label, (row, text) -> new PortRow(row.like(), row.key(), text.strip(), row.count(), row.first()));
        chosen("direction", 90, Direction.values(), PortType::getDirection, (port, value) -> port.setDirection((Direction) value));
        chosen("signal", 95, SignalKind.values(), PortType::getSignal, (port, value) -> port.setSignal((SignalKind) value));
        chosen("level", 80, SignalLevel.values(), PortType::getLevel, (port, value) -> port.setLevel((SignalLevel) value));
        chosen("connector", 105, ConnectorKind.values(), PortType::getConnector, (port, value) -> port.setConnector((ConnectorKind) value));
        chosen("gender", 65, Gender.values(), PortType::getGender, (port, value) -> port.setGender((Gender) value));
        byKeyboard();
        buttons(parent);
        viewer.setInput(lines);
    }

    private void byKeyboard() {
        var focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        var strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
            }
        };
        TableViewerEditor.create(viewer, focus, strategy, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        viewer.getTable().addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                if (event.keyCode == SWT.INSERT) {
                    add();
                } else if (event.keyCode == SWT.DEL) {
                    remove();
                } else if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
                    move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
                }
            }
        });
    }

    private void buttons(Composite parent) {
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
        button(bar, "port.add", this::add);
        button(bar, "port.remove", this::remove);
        button(bar, "port.up", () -> move(-1));
        button(bar, "port.down", () -> move(1));
    }

    private static void button(Composite parent, String key, Runnable work) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.setToolTipText(MESSAGES.text(key + ".tip"));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
    }

    private int selected() {
        return viewer.getTable().getSelectionIndex();
    }

    private void add() {
        var line = new Line(draft.newRow());
        lines.add(line);
        show(lines.size() - 1);
        viewer.editElement(line, 0);
    }

    private void remove() {
        int line = selected();
        if (line >= 0) {
            lines.remove(line);
            show(Math.min(line, lines.size() - 1));
        }
    }

    private void move(int by) {
        int line = selected();
        if (line >= 0 && line + by >= 0 && line + by < lines.size()) {
            lines.add(line + by, lines.remove(line));
            show(line + by);
        }
    }

    private void show(int line) {
        viewer.refresh();
        if (line >= 0) {
            viewer.setSelection(new StructuredSelection(lines.get(line)), true);
        }
        viewer.getTable().setFocus();
        tell();
    }

    private void replace(Line line, PortRow by) {
        if (!line.row.equals(by)) {
            line.row = by;
            viewer.update(line, null);
            tell();
        }
    }

    private void tell() {
        draft.rows().clear();
        lines.forEach(line -> draft.rows().add(line.row));
        changed.run();
    }

    private static PortRow withCount(PortRow row, String text) {
        try {
            int count = Math.clamp(Integer.parseInt(text.strip()), 1, 2048);
            return new PortRow(row.like(), row.key(), row.label(), count, row.first());
        } catch (NumberFormatException e) {
            return row;
        }
    }

    private void typed(String key, int width, Function<PortRow, String> shown, BiFunction<PortRow, String, PortRow> edited) {
        column(key, width, shown, new TextCellEditor(viewer.getTable()), row -> shown.apply(row), (row, value) -> edited.apply(row, (String) value));
    }

    private <E extends Enum<E> & Enumerator> void chosen(String key, int width, E[] choices, Function<PortType, E> current,
            BiConsumer<PortType, Object> set) {
        var words = new String[choices.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(choices[i]);
        }
        var editor = new ComboBoxCellEditor(viewer.getTable(), words, SWT.READ_ONLY);
        column(key, width, row -> word(current.apply(row.like())), editor, row -> current.apply(row.like()).ordinal(), (row, value) -> {
            if ((int) value < 0) {
                return row;
            }
            var port = EcoreUtil.copy(row.like());
            set.accept(port, choices[(int) value]);
            return new PortRow(port, row.key(), row.label(), row.count(), row.first());
        });
    }

    private static String word(Enumerator value) {
        return value.getLiteral().replace('_', ' ');
    }

    private void column(String key, int width, Function<PortRow, String> shown, CellEditor editor, Function<PortRow, Object> value,
            BiFunction<PortRow, Object, PortRow> edited) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(MESSAGES.text("port." + key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> shown.apply(((Line) row).row)));
        column.setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected CellEditor getCellEditor(Object row) {
                return editor;
            }

            @Override
            protected boolean canEdit(Object row) {
                return true;
            }

            @Override
            protected Object getValue(Object row) {
                return value.apply(((Line) row).row);
            }

            @Override
            protected void setValue(Object row, Object typed) {
                replace((Line) row, edited.apply(((Line) row).row, typed));
            }
        });
    }
}
