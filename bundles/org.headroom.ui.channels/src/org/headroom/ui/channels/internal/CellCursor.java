/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.channels.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The cell that keys act on: a line of the table and a column, with a frame around it. Lines are selected as in any table; left and
 * right go from cell to cell.
 */
final class CellCursor {

    private final Table table;
    private final Runnable moved;
    private int row;
    private int column;

    /** @param moved after another cell was chosen */
    CellCursor(Table table, Runnable moved) {
        this.table = table;
        this.moved = moved;
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseDown, this::pressed);
        table.addListener(SWT.Selection, event -> {
            if (event.item instanceof TableItem item) {
                moveTo(table.indexOf(item), column);
            }
        });
        table.addListener(SWT.KeyDown, this::key);
    }

    /** Line of the cell; 0 in an empty table. */
    int row() {
        return Math.max(0, Math.min(row, table.getItemCount() - 1));
    }

    int column() {
        return Math.max(0, Math.min(column, table.getColumnCount() - 1));
    }

    /** Chooses a cell, and its line alone when that was not selected. */
    void choose(int newRow, int newColumn) {
        if (newRow < 0 || newRow >= table.getItemCount() || newColumn < 0 || newColumn >= table.getColumnCount()) {
            return;
        }
        if (!table.isSelected(newRow)) {
            table.setSelection(newRow);
            var event = new Event();
            event.item = table.getItem(newRow);
            table.notifyListeners(SWT.Selection, event);
        }
        moveTo(newRow, newColumn);
    }

    private void moveTo(int newRow, int newColumn) {
        row = newRow;
        column = newColumn;
        if (table.getColumnCount() > 0) {
            table.showColumn(table.getColumn(column()));
        }
        table.redraw();
        moved.run();
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> choose(row(), column() - 1);
            case SWT.ARROW_RIGHT -> choose(row(), column() + 1);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void pressed(Event event) {
        var item = table.getItem(new Point(event.x, event.y));
        if (item == null) {
            return;
        }
        for (int index = 0; index < table.getColumnCount(); index++) {
            if (item.getBounds(index).contains(event.x, event.y)) {
                moveTo(table.indexOf(item), index);
            }
        }
    }

    private void paint(Event event) {
        if (event.index == column() && table.indexOf((TableItem) event.item) == row()) {
            var bounds = ((TableItem) event.item).getBounds(event.index);
            var old = event.gc.getForeground();
            event.gc.setForeground(table.getDisplay().getSystemColor(
                    table.isFocusControl() ? SWT.COLOR_LIST_FOREGROUND : SWT.COLOR_WIDGET_NORMAL_SHADOW));
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 2);
            event.gc.setForeground(old);
        }
    }
}
