/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
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
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.text.Messages;
import org.headroom.model.measurement.MeasurementKind;
import org.headroom.power.site.SiteTests;
import org.headroom.power.site.SiteTests.Place;

/** Asks for what was measured on site, one line for each source and way. */
final class MeasureDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(MeasureDialog.class);
    private static final int TEN = 10;
    private static final String[] VERDICTS = { MESSAGES.text("verdict.open"), MESSAGES.text("verdict.good"),
            MESSAGES.text("verdict.bad") };

    private final MeasureSheet sheet;
    private SiteTests.Tester tester = new SiteTests.Tester("", "", "");
    private TableViewer viewer;
    private Text name;
    private Text instrument;
    private Text date;

    MeasureDialog(Shell parent, MeasureSheet sheet) {
        super(parent);
        this.sheet = sheet;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Who measured, after the dialog was closed. */
    SiteTests.Tester tester() {
        return tester;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("measure.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(MESSAGES.text("measure.title"));
        setMessage(MESSAGES.text("measure.message"));
        var head = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(6).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        name = field(head, "measure.tester", "");
        instrument = field(head, "measure.instrument", "");
        date = field(head, "measure.date", LocalDate.now().toString());
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(940, 420).indent(6, 6).applyTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column("column.place", SWT.LEFT, 280).setLabelProvider(labels(place -> (place.station() + "  "
                + place.name()).strip()));
        column("column.limit", SWT.RIGHT, 100).setLabelProvider(labels(place -> place.loopLimit_ohm().isPresent()
                ? String.format(Locale.ROOT, place.loopLimit_ohm().getAsDouble() < TEN ? "%.2f Ω" : "%.0f Ω",
                        place.loopLimit_ohm().getAsDouble()) : ""));
        MeasureSheet.FIGURES.forEach(kind -> kind(kind, SWT.RIGHT));
        MeasureSheet.VERDICTS.forEach(kind -> kind(kind, SWT.LEFT));
        tabbing();
        viewer.setInput(sheet.places());
        return area;
    }

    private static Text field(Composite head, String key, String value) {
        new Label(head, SWT.NONE).setText(MESSAGES.text(key));
        var text = new Text(head, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(110, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private TableViewerColumn column(String key, int style, int width) {
        var column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(MESSAGES.text(key));
        column.getColumn().setWidth(width);
        return column;
    }

    private static ColumnLabelProvider labels(Function<Place, String> text) {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Place) element);
            }
        };
    }

    private void kind(MeasurementKind kind, int style) {
        var column = column("column." + kind.getLiteral(), style, 112);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                var place = (Place) element;
                return MeasureSheet.asks(place, kind) ? sheet.text(place, kind) + (sheet.fails(place, kind) ? " ✖" : "") : "–";
            }

            @Override
            public Color getForeground(Object element) {
                return sheet.fails((Place) element, kind) ? LoadBar.OVER : null;
            }
        });
        column.setEditingSupport(new Editing(kind));
    }

    // fields are reached with Tab and the arrows, and typing begins to edit
    private void tabbing() {
        var cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        TableViewerEditor.create(viewer, cells, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && (event.keyCode == SWT.CR
                                || event.keyCode == SWT.F2);
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                | ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        // not the default button: Return ends the entry of a value
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("measure.keep"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (sheet.wrong().isEmpty()) {
            tester = new SiteTests.Tester(name.getText(), instrument.getText(), date.getText());
            super.okPressed();
        }
    }

    @Override
    protected Point getInitialSize() {
        return new Point(1060, 680);
    }

    /** Edits one kind of value. */
    private final class Editing extends EditingSupport {
        private final MeasurementKind kind;
        private final boolean figure;
        private final CellEditor editor;

        Editing(MeasurementKind kind) {
            super(viewer);
            this.kind = kind;
            figure = MeasureSheet.FIGURES.contains(kind);
            editor = figure ? new TextCellEditor(viewer.getTable())
                    : new ComboBoxCellEditor(viewer.getTable(), VERDICTS, SWT.READ_ONLY);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return MeasureSheet.asks((Place) element, kind);
        }

        @Override
        protected Object getValue(Object element) {
            var text = sheet.text((Place) element, kind);
            return figure ? text : (Object) Math.max(0, Arrays.asList(VERDICTS).indexOf(text));
        }

        @Override
        protected void setValue(Object element, Object value) {
            sheet.type((Place) element, kind, figure ? (String) value : VERDICTS[Math.max(0, (Integer) value)]);
            viewer.update(element, null);
            setErrorMessage(sheet.wrong().orElse(null));
            getButton(IDialogConstants.OK_ID).setEnabled(sheet.wrong().isEmpty());
        }
    }
}
