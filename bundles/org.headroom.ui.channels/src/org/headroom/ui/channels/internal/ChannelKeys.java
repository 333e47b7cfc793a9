/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.channels.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.headroom.channels.column.Column;

/** What keys do in the table. */
final class ChannelKeys {

    private final ChannelsView view;
    private final ChannelEdits edits;
    private final CellEditing editing;

    ChannelKeys(ChannelsView view, ChannelEdits edits, CellEditing editing) {
        this.view = view;
        this.edits = edits;
        this.editing = editing;
    }

    void pressed(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        boolean done = modifiers == SWT.MOD1 ? withControl(event.keyCode)
                : modifiers == (SWT.MOD1 | SWT.MOD2) ? withControlAndShift(event.keyCode)
                        : (modifiers & ~SWT.MOD2) == 0 && plain(event);
        if (done) {
            event.doit = false;
        }
    }

    private boolean withControl(int key) {
        switch (key) {
            case 'd' -> view.perform(design -> edits.fill(design, false));
            case 'i' -> view.perform(edits::propose);
            case SWT.INSERT -> view.add();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withControlAndShift(int key) {
        switch (key) {
            case 'd' -> view.perform(design -> edits.fill(design, true));
            case 'c' -> view.copyLines();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(Event event) {
        switch (event.keyCode) {
            case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> edit();
            case SWT.DEL, SWT.BS -> view.perform(design -> edits.set(design, ""));
            case SWT.INSERT -> view.add();
            default -> {
                return typed(event.character);
            }
        }
        return true;
    }

    private boolean typed(char character) {
        if (character < ' ' || character == SWT.DEL) {
            return false;
        }
        var flag = edits.column().filter(column -> column.kind() == Column.Kind.FLAG);
        if (flag.isPresent()) {
            view.perform(edits::toggle);
        } else if (edits.column().filter(column -> !column.isDerived()).isPresent()) {
            editing.open(String.valueOf(character), false);
        } else {
            edits.column().ifPresent(view::tellDerived);
        }
        return true;
    }

    /** Opens the chosen cell with what stands there; a yes or no is changed at once. */
    void edit() {
        edits.column().ifPresent(column -> {
            if (column.kind() == Column.Kind.FLAG) {
                view.perform(edits::toggle);
            } else if (column.isDerived()) {
                view.tellDerived(column);
            } else {
                edits.chosen().ifPresent(line -> editing.open(column.text(line), true));
            }
        });
    }
}
