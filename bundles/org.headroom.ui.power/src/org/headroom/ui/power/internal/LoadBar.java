/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.Locale;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;
import org.headroom.power.flow.Flow;

/** Load of a breaker or rating as a bar with its figure, each phase green, amber from 80 %, red from 100 %. */
final class LoadBar extends OwnerDrawLabelProvider {

    static final Color GOOD = new Color(126, 189, 148);
    static final Color NEAR = new Color(233, 179, 73);
    static final Color OVER = new Color(218, 96, 86);
    private static final int FULL_PERCENT = 100;
    private static final int NEAR_PERCENT = 80;
    private static final int BAR = 48;

    @Override
    protected void measure(Event event, Object element) {
        event.width = BAR + 84;
    }

    @Override
    protected void paint(Event event, Object element) {
        var row = (PowerRow) element;
        if (row.load_percent().isEmpty()) {
            return;
        }
        double percent = row.load_percent().getAsDouble();
        var gc = event.gc;
        var foreground = gc.getForeground();
        var background = gc.getBackground();
        int height = event.height - 6;
        strips(event, row, percent, height);
        gc.setForeground(foreground);
        gc.drawRectangle(event.x + 2, event.y + 3, BAR, height);
        var mark = percent >= FULL_PERCENT ? " ✖" : percent >= NEAR_PERCENT ? " ▲" : "";
        gc.drawText(figure(percent) + " %" + mark, event.x + BAR + 10,
                event.y + (event.height - gc.textExtent("0").y) / 2, true);
        gc.setBackground(background);
    }

    // a strip for each phase where there are several
    private static void strips(Event event, PowerRow row, double percent, int height) {
        var flow = row.flow();
        double highest = flow.map(Flow::highest_A).orElse(0.0);
        int lines = flow.isEmpty() || highest <= 0 ? 1 : row.phases().size();
        for (int strip = 0; strip < Math.max(1, lines); strip++) {
            double of = lines > 1 ? percent * flow.get().current_A(row.phases().get(strip)) / highest : percent;
            event.gc.setBackground(of >= FULL_PERCENT ? OVER : of >= NEAR_PERCENT ? NEAR : GOOD);
            int top = height * strip / Math.max(1, lines);
            int length = (int) Math.round(BAR * Math.min(of, FULL_PERCENT) / FULL_PERCENT);
            event.gc.fillRectangle(event.x + 2, event.y + 3 + top, Math.max(1, length),
                    height * (strip + 1) / Math.max(1, lines) - top - (lines > 1 ? 1 : 0));
        }
    }

    /** Never 100 for what is below it. */
    private static String figure(double percent) {
        return percent < FULL_PERCENT && percent >= FULL_PERCENT - 0.5 ? "99.9" : String.format(Locale.ROOT, "%.0f", percent);
    }
}
