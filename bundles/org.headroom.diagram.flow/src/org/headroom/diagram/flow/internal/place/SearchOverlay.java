/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A field over the drawing with a list of what fits what is typed: arrows go through the list, Enter takes the selected
 * line, Escape or a click elsewhere closes it. It is a child of the drawing's canvas, so that it needs no window.
 *
 * @param <T> what is found
 */
public final class SearchOverlay<T> {

    /** What is searched, and what happens then. */
    public interface Content<T> {

        /** What the field asks for, while it is empty. */
        String hint();

        /** What fits, the best first. */
        List<T> find(String typed);

        String text(T found);

        /** What tells it apart, in grey behind the text. */
        String detail(T found);

        /** What is told below the list. */
        String status(String typed, Optional<T> selected);

        /** A line is selected; empty when there is none any more. */
        void preview(Optional<T> selected);

        /** How much room is left to the right of where it opens, for what is shown there, in pixels of the window. */
        default int beside() {
            return GAP;
        }

        /** How wide the list is, in pixels. */
        default int width() {
            return WIDTH;
        }

        /** Whether what stands in the field when it opens is from last time, and is typed over. */
        default boolean keepsTyped() {
            return false;
        }

        /** Enter on a line; true to close the field. */
        boolean take(T chosen, boolean withShift);
    }

    private static final int WIDTH = 440;
    private static final int LINES = 10;
    private static final int NAME = 260;
    private static final int MARGIN = 6;
    private static final int GAP = 14;

    private final Drawing drawing;
    private final Content<T> content;
    private Composite box;
    private Text field;
    private Table list;
    private Label status;
    private List<T> found = List.of();

    public SearchOverlay(Drawing drawing, Content<T> content) {
        this.drawing = drawing;
        this.content = content;
    }

    public boolean isOpen() {
        return box != null && !box.isDisposed();
    }

    /** What is typed. */
    String typed() {
        return isOpen() ? field.getText() : "";
    }

    /** Opens the empty field beside the mouse. */
    public void open() {
        open("", drawing.mousePixel());
    }

    /**
     * Opens the field.
     *
     * @param typed what has been typed already
     * @param at    the pixel of the window beside which it opens
     */
    void open(String typed, Point at) {
        if (isOpen()) {
            field.setFocus();
            return;
        }
        drawing.pauseKeys();
        var canvas = (Composite) drawing.viewer().getControl();
        box = new Composite(canvas, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 4).applyTo(box);
        field = new Text(box, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(content.hint());
        named(field, content.hint());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        list = new Table(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        int detail = content.width() - NAME - 4 * MARGIN;
        new TableColumn(list, SWT.NONE).setWidth(NAME);
        new TableColumn(list, SWT.NONE).setWidth(detail);
        GridDataFactory.fillDefaults().grab(true, true).hint(content.width(), list.getItemHeight() * LINES).applyTo(list);
        status = new Label(box, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(content.width(), SWT.DEFAULT).applyTo(status);
        field.setText(typed);
        if (content.keepsTyped()) {
            field.selectAll();
        } else {
            field.setSelection(typed.length());
        }
        fill();
        field.addModifyListener(event -> fill());
        field.addListener(SWT.KeyDown, this::key);
        list.addListener(SWT.KeyDown, this::key);
        list.addListener(SWT.Selection, event -> selected());
        list.addListener(SWT.MouseDoubleClick, event -> take(false));
        var leave = FocusListener.focusLostAdapter(event -> event.display.asyncExec(this::closeWhenLeft));
        field.addFocusListener(leave);
        list.addFocusListener(leave);
        place(canvas, at);
        box.moveAbove(null);
        field.setFocus();
    }

    private static void named(Text field, String name) {
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    private void place(Composite canvas, Point at) {
        var size = box.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        var room = canvas.getClientArea();
        int width = Math.min(size.x, room.width);
        int height = Math.min(size.y, room.height);
        boolean right = at.x + content.beside() + width <= room.width || at.x < width;
        int x = Math.clamp(right ? at.x + content.beside() : at.x - width - GAP, 0, Math.max(0, room.width - width));
        int y = Math.clamp(at.y, 0, Math.max(0, room.height - height));
        box.setBounds(x, y, width, height);
        box.layout();
    }

    private void fill() {
        found = content.find(field.getText());
        list.setRedraw(false);
        list.removeAll();
        var faint = list.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
        for (T each : found) {
            var item = new TableItem(list, SWT.NONE);
            item.setText(new String[] {content.text(each), content.detail(each)});
            item.setForeground(1, faint);
        }
        list.setRedraw(true);
        if (!found.isEmpty()) {
            list.setSelection(0);
        }
        selected();
    }

    private void selected() {
        content.preview(selection());
        status.setText(content.status(field.getText(), selection()));
        status.getParent().layout();
    }

    private Optional<T> selection() {
        int index = list.getSelectionIndex();
        return index >= 0 && index < found.size() ? Optional.of(found.get(index)) : Optional.empty();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ESC -> {
                event.doit = false;
                close();
            }
            case SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                take((event.stateMask & SWT.SHIFT) != 0);
            }
            case SWT.ARROW_DOWN -> go(event, 1);
            case SWT.ARROW_UP -> go(event, -1);
            case SWT.PAGE_DOWN -> go(event, LINES);
            case SWT.PAGE_UP -> go(event, -LINES);
            default -> {
                // typed into the field
            }
        }
    }

    private void go(Event event, int by) {
        event.doit = false;
        if (!found.isEmpty()) {
            list.setSelection(Math.clamp((long) list.getSelectionIndex() + by, 0, found.size() - 1));
            list.showSelection();
            selected();
        }
    }

    private void take(boolean withShift) {
        var chosen = selection();
        if (chosen.isEmpty()) {
            box.getDisplay().beep();
        } else if (content.take(chosen.get(), withShift)) {
            close();
        } else if (isOpen()) {
            status.setText(content.status(field.getText(), selection()));
            field.setFocus();
        }
    }

    /** Goes to the next line and takes it. */
    void takeNext(int by) {
        if (isOpen() && !found.isEmpty()) {
            list.setSelection(Math.floorMod(list.getSelectionIndex() + by, found.size()));
            list.showSelection();
            selected();
        }
    }

    private void closeWhenLeft() {
        if (isOpen() && !field.isFocusControl() && !list.isFocusControl()
                && box.getDisplay().getActiveShell() == box.getShell()) {
            close();
        }
    }

    public void close() {
        if (!isOpen()) {
            return;
        }
        content.preview(Optional.empty());
        var gone = box;
        box = null;
        gone.setVisible(false);
        gone.getDisplay().asyncExec(() -> {
            if (!gone.isDisposed()) {
                gone.dispose();
            }
        });
        drawing.resumeKeys();
        if (!drawing.viewer().getControl().isDisposed()) {
            drawing.viewer().getControl().setFocus();
        }
    }
}
