/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.function.ToIntFunction;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Ways from the table dropped on a line. */
final class PhaseDrop {

    /** Told over which line ways are held, and where they are let go. */
    interface Target {
        /** @param line 0 for L1; -1: over none */
        void hover(int line);

        void drop(int line);
    }

    private PhaseDrop() {
    }

    /** @param lines the line at a place of the control; -1: none */
    static void on(Control control, ToIntFunction<Point> lines, Target target) {
        var drop = new DropTarget(control, DND.DROP_MOVE | DND.DROP_DEFAULT);
        drop.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
        drop.addDropListener(new DropTargetAdapter() {
            private int last = -1;

            private int line(DropTargetEvent event) {
                return lines.applyAsInt(control.toControl(event.x, event.y));
            }

            private void hover(int line) {
                if (line != last) {
                    last = line;
                    target.hover(line);
                }
            }

            @Override
            public void dragEnter(DropTargetEvent event) {
                dragOver(event);
            }

            @Override
            public void dragOver(DropTargetEvent event) {
                int line = line(event);
                hover(line);
                event.detail = line < 0 ? DND.DROP_NONE : DND.DROP_MOVE;
            }

            @Override
            public void dragLeave(DropTargetEvent event) {
                hover(-1);
            }

            @Override
            public void drop(DropTargetEvent event) {
                int line = line(event);
                hover(-1);
                if (line >= 0) {
                    target.drop(line);
                }
            }
        });
    }
}
