/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import java.util.stream.Stream;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/** Something dragged over a control, told to it as the window system would. */
final class Drops {

    private final DropTargetListener[] listeners;
    private final DropTargetEvent event;

    /**
     * @param item   row under the mouse; may be null
     * @param x      place in the control
     * @param dragged what is held
     */
    Drops(Control control, Widget item, int x, int y, ISelection dragged) {
        var target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
        listeners = target.getDropListeners();
        LocalSelectionTransfer.getTransfer().setSelection(dragged);
        try {
            // its class is not public, but nothing else makes the event of a drop
            var kind = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader());
            var made = kind.getDeclaredConstructor();
            made.setAccessible(true);
            var raw = (Event) made.newInstance();
            raw.widget = target;
            var maker = Stream.of(DropTargetEvent.class.getDeclaredConstructors()).findFirst().orElseThrow();
            maker.setAccessible(true);
            event = (DropTargetEvent) maker.newInstance(raw);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        var place = control.toDisplay(x, y);
        event.x = place.x;
        event.y = place.y;
        event.item = item;
        event.operations = DND.DROP_MOVE;
        event.detail = DND.DROP_MOVE;
        event.currentDataType = LocalSelectionTransfer.getTransfer().getSupportedTypes()[0];
        event.dataTypes = new TransferData[] {event.currentDataType};
    }

    /** Whether it may be dropped here. */
    boolean isWelcome() {
        event.detail = DND.DROP_MOVE;
        for (var each : listeners) {
            each.dragEnter(event);
            each.dragOver(event);
        }
        return event.detail != DND.DROP_NONE;
    }

    void drop() {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
        for (var each : listeners) {
            each.dropAccept(event);
            each.drop(event);
        }
        Wait.forEvents();
    }

    void leave() {
        for (var each : listeners) {
            each.dragLeave(event);
        }
    }
}
