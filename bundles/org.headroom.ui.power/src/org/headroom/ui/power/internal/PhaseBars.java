/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.headroom.common.text.Messages;
import org.headroom.power.flow.SourceResult;

/** The phases of a source as bars. A way that is dropped on one moves to that phase. */
final class PhaseBars extends Canvas {

    private static final Messages MESSAGES = Messages.of(PhaseBars.class);
    private static final int BAR = 22;
    private static final int GAP = 4;
    private static final int LABEL = 34;
    private static final int FIGURE = 150;

    private Optional<SourceResult> source = Optional.empty();
    private int over = -1;

    /** @param dropped told the line on which ways were dropped, 0 for L1 */
    PhaseBars(Composite parent, IntConsumer dropped) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        setToolTipText(MESSAGES.text("bars.tip"));
        var target = new DropTarget(this, DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                hover(line(toControl(event.x, event.y).y));
                event.detail = over < 0 ? DND.DROP_NONE : DND.DROP_MOVE;
            }

            @Override
            public void dragLeave(DropTargetEvent event) {
                hover(-1);
            }

            @Override
            public void drop(DropTargetEvent event) {
                int line = line(toControl(event.x, event.y).y);
                if (line >= 0) {
                    dropped.accept(line);
                }
            }
        });
    }

    private void hover(int line) {
        if (over != line) {
            over = line;
            redraw();
        }
    }

    void show(Optional<SourceResult> result) {
        source = result;
        redraw();
    }

    /** Height that the bars of three phases and the neutral need. */
    static int height() {
        return 4 * (BAR + GAP);
    }

    private int line(int y) {
        int line = y / (BAR + GAP);
        return source.isPresent() && line >= 0 && line < 3 && source.get().tree().levels().lines().has(line) ? line : -1;
    }

    private void paint(GC gc) {
        if (source.isEmpty()) {
            return;
        }
        var result = source.get();
        var limit = result.tree().limit_A();
        int width = Math.max(60, getClientArea().width - LABEL - FIGURE);
        double full = limit.orElse(Math.max(1, 1.25 * result.flow().highest_A()));
        for (int line = 0; line < 4; line++) {
            if (line < 3 && !result.tree().levels().lines().has(line)) {
                continue;
            }
            double amperes = line < 3 ? result.flow().current_A(line) : result.flow().neutral_A();
            double share = amperes / full;
            int y = line * (BAR + GAP) + 1;
            gc.setForeground(getForeground());
            gc.drawText(line < 3 ? "L" + (line + 1) : "N", 6, y + 2, true);
            gc.setBackground(limit.isEmpty() ? LoadBar.GOOD : share > 1 ? LoadBar.OVER : share >= 0.8 ? LoadBar.NEAR : LoadBar.GOOD);
            gc.fillRectangle(LABEL, y, (int) (Math.min(1, share) * width), BAR - 3);
            gc.setLineWidth(line == over ? 3 : 1);
            gc.drawRectangle(LABEL, y, width, BAR - 3);
            gc.setLineWidth(1);
            int near = LABEL + (int) (0.8 * width);
            gc.drawLine(near, y, near, y + BAR - 3);
            var mark = limit.isPresent() && share > 1 ? "  ✖" : limit.isPresent() && share >= 0.8 ? "  ▲" : "";
            gc.drawText((result.flow().unknown() > 0 ? "≥ " : "") + String.format(Locale.ROOT, "%.1f A", amperes)
                    + (limit.isPresent() ? String.format(Locale.ROOT, " / %.0f A", limit.getAsDouble()) : "") + mark,
                    LABEL + width + 8, y + 2, true);
        }
    }
}
