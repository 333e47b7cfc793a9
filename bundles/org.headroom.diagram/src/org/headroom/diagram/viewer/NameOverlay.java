/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field over the drawing in which a name is typed: Enter or a click elsewhere takes it, Escape does not. */
public final class NameOverlay {

    private static final double TEXT_SIZE = 15;
    private static final double POINTS_FOR_PIXEL = 0.75;
    private static final int LEAST_POINTS = 9;

    private final DiagramViewer viewer;
    private final Runnable ended;

    /** @param ended called when the field is gone */
    public NameOverlay(DiagramViewer viewer, Runnable ended) {
        this.viewer = viewer;
        this.ended = ended;
    }

    /** Opens the field for a text. UI thread. */
    public void open(NameField field) {
        var control = (Composite) viewer.getControl();
        var text = new Text(control, SWT.BORDER | (field.lines() ? SWT.MULTI | SWT.WRAP : SWT.SINGLE));
        var height = (int) Math.max(LEAST_POINTS, Math.round(TEXT_SIZE * POINTS_FOR_PIXEL * viewer.zoom()));
        var font = new Font(control.getDisplay(), new FontData("Headroom Sans", height, SWT.NORMAL));
        text.setFont(font);
        text.setText(field.text());
        text.selectAll();
        place(text, field);
        var done = new boolean[1];
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                end(text, field, done, false);
            } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
                    && (!field.lines() || (event.stateMask & SWT.MOD1) != 0)) {
                event.doit = false;
                end(text, field, done, true);
            }
        });
        text.addFocusListener(FocusListener.focusLostAdapter(event -> end(text, field, done, true)));
        text.addDisposeListener(event -> font.dispose());
        text.setFocus();
    }

    private void place(Text text, NameField field) {
        var where = viewer.toWindow(field.where());
        var size = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        text.setBounds((int) where.x(), (int) where.y(), Math.max(size.x, (int) where.width()),
                Math.max(size.y, (int) where.height()));
    }

    private void end(Text text, NameField field, boolean[] done, boolean commit) {
        if (done[0]) {
            return;
        }
        done[0] = true;
        var typed = text.getText().strip();
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                text.dispose();
            }
        });
        ended.run();
        if (!viewer.getControl().isDisposed()) {
            viewer.getControl().setFocus();
        }
        if (commit && !typed.isEmpty()) {
            field.commit().accept(typed);
        }
    }
}
