/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.headroom.calc.power.Phasor;
import org.headroom.common.text.Messages;
import org.headroom.power.flow.Flow;
import org.headroom.power.flow.SourceResult;

/**
 * Currents of a source as arrows: one for each line in the direction of its current against the voltages, and the
 * neutral, which is their sum. The outer circle is the rating, the inner one 80 % of it. A way that is dropped in the
 * sector of a line moves to that line.
 */
final class PhaseWheel extends Canvas {

    static final int SIZE = 132;

    private static final Messages MESSAGES = Messages.of(PhaseWheel.class);
    private static final int LABEL = 14;
    private static final double NEAR = 0.8;

    private Optional<SourceResult> source = Optional.empty();
    private Optional<Flow> supposed = Optional.empty();
    private int over = -1;

    PhaseWheel(Composite parent, PhaseDrop.Target target) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        setToolTipText(MESSAGES.text("wheel.tip"));
        PhaseDrop.on(this, at -> line(at.x, at.y), target);
    }

    void show(Optional<SourceResult> result) {
        source = result;
        redraw();
    }

    /** Shows what would flow if ways were dropped on a line; nothing with -1. */
    void suppose(int line, Optional<Flow> flow) {
        over = line;
        supposed = flow;
        redraw();
    }

    /** The line whose voltage points nearest to a place; -1 where there is none. */
    private int line(int x, int y) {
        if (source.isEmpty()) {
            return -1;
        }
        var levels = source.get().tree().levels();
        double dx = x - getClientArea().width / 2.0;
        double dy = getClientArea().height / 2.0 - y;
        return levels.lines().numbers().stream().max((a, b) -> Double.compare(along(levels.unit(a), dx, dy),
                along(levels.unit(b), dx, dy))).orElse(-1);
    }

    // L1 points upwards, as on a meter; the others follow clockwise
    private static double along(Phasor unit, double dx, double dy) {
        return unit.re() * dy - unit.im() * dx;
    }

    private void paint(GC gc) {
        if (source.isEmpty()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        var result = source.get();
        var flow = supposed.orElse(result.flow());
        var area = getClientArea();
        int x = area.width / 2;
        int y = area.height / 2;
        int radius = Math.min(x, y) - LABEL;
        double full = result.tree().limit_A().orElse(Math.max(1, 1.25 * flow.highest_A()));
        gc.setForeground(getForeground());
        gc.setAlpha(110);
        gc.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
        gc.setLineStyle(SWT.LINE_DOT);
        int near = (int) (NEAR * radius);
        gc.drawOval(x - near, y - near, 2 * near, 2 * near);
        gc.setLineStyle(SWT.LINE_SOLID);
        for (int line : result.tree().levels().lines().numbers()) {
            var unit = result.tree().levels().unit(line);
            gc.drawLine(x, y, x - (int) (radius * unit.im()), y - (int) (radius * unit.re()));
        }
        gc.setAlpha(255);
        for (int line : result.tree().levels().lines().numbers()) {
            var unit = result.tree().levels().unit(line);
            var text = "L" + (line + 1);
            var extent = gc.textExtent(text);
            gc.setFont(getFont());
            gc.drawText(text, x - (int) ((radius + LABEL / 2.0 + 1) * unit.im()) - extent.x / 2,
                    y - (int) ((radius + LABEL / 2.0 + 1) * unit.re()) - extent.y / 2, true);
            double share = flow.current_A(line) / full;
            gc.setForeground(result.tree().limit_A().isEmpty() || share < NEAR ? LoadBar.GOOD
                    : share < 1 ? LoadBar.NEAR : LoadBar.OVER);
            arrow(gc, x, y, flow.line(line), radius / full, radius, line == over ? 5 : 3);
            gc.setForeground(getForeground());
        }
        gc.setLineStyle(SWT.LINE_DASH);
        arrow(gc, x, y, flow.neutral(), radius / full, radius, 1);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static void arrow(GC gc, int x, int y, Phasor current, double scale, int longest, int width) {
        double length = Math.min(longest, current.magnitude() * scale);
        if (length < 1) {
            return;
        }
        double right = -current.im() / current.magnitude();
        double up = current.re() / current.magnitude();
        int tipX = x + (int) Math.round(length * right);
        int tipY = y - (int) Math.round(length * up);
        gc.setLineWidth(width);
        gc.drawLine(x, y, tipX, tipY);
        double head = Math.min(7, length / 2);
        gc.drawLine(tipX, tipY, tipX - (int) (head * (right + 0.5 * up)), tipY + (int) (head * (up - 0.5 * right)));
        gc.drawLine(tipX, tipY, tipX - (int) (head * (right - 0.5 * up)), tipY + (int) (head * (up + 0.5 * right)));
        gc.setLineWidth(1);
    }
}
