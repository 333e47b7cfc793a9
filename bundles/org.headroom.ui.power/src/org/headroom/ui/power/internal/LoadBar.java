/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.Locale;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;

/** Load of a breaker or rating as a bar with its figure: green, amber from 80 %, red from 100 %. */
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
        int length = (int) Math.round(BAR * Math.min(percent, FULL_PERCENT) / FULL_PERCENT);
        gc.setBackground(percent >= FULL_PERCENT ? OVER : percent >= NEAR_PERCENT ? NEAR : GOOD);
        gc.fillRectangle(event.x + 2, event.y + 3, Math.max(1, length), height);
        gc.setForeground(foreground);
        gc.drawRectangle(event.x + 2, event.y + 3, BAR, height);
        var mark = percent >= FULL_PERCENT ? " ✖" : percent >= NEAR_PERCENT ? " ▲" : "";
        var text = String.format(Locale.ROOT, "%.0f %%%s", percent, mark);
        gc.drawText(text, event.x + BAR + 10, event.y + (event.height - gc.textExtent(text).y) / 2, true);
        gc.setBackground(background);
    }
}
