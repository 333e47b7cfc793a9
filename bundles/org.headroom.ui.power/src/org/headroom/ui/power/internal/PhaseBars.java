/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.headroom.common.text.Messages;
import org.headroom.power.flow.Flow;
import org.headroom.power.flow.SourceResult;

/** The phases of a source as bars. A way that is dropped on one moves to that phase. */
final class PhaseBars extends Canvas {

    private static final Messages MESSAGES = Messages.of(PhaseBars.class);
    private static final int BAR = 22;
    private static final int GAP = 4;
    private static final int LABEL = 34;
    private static final int FIGURE = 150;

    private Optional<SourceResult> source = Optional.empty();
    private Optional<Flow> supposed = Optional.empty();
    private int over = -1;

    PhaseBars(Composite parent, PhaseDrop.Target target) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        setToolTipText(MESSAGES.text("bars.tip"));
        PhaseDrop.on(this, at -> line(at.y), target);
    }

    /** Shows what would flow if ways were dropped on a line; nothing with -1. */
    void suppose(int line, Optional<Flow> flow) {
        over = line;
        supposed = flow;
        redraw();
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
        var flow = supposed.orElse(result.flow());
        var limit = result.tree().limit_A();
        int width = Math.max(60, getClientArea().width - LABEL - FIGURE);
        double full = limit.orElse(Math.max(1, 1.25 * flow.highest_A()));
        for (int line = 0; line < 4; line++) {
            if (line < 3 && !result.tree().levels().lines().has(line)) {
                continue;
            }
            double amperes = line < 3 ? flow.current_A(line) : flow.neutral_A();
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
            gc.drawText((flow.unknown() > 0 ? "≥ " : "") + String.format(Locale.ROOT, "%.1f A", amperes)
                    + (limit.isPresent() ? String.format(Locale.ROOT, " / %.0f A", limit.getAsDouble()) : "") + mark,
                    LABEL + width + 8, y + 2, true);
        }
    }
}
