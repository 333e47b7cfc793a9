/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.audio.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.headroom.audio.measure.trace.Trace;
import org.headroom.common.text.Messages;
import org.headroom.ui.design.Theme;

/** Level, phase and coherence over frequency. A cursor follows the mouse and tells the figures of the live curve. */
final class CurvePlot extends Canvas {

    private static final Messages TEXT = Messages.of(CurvePlot.class);
    private static final double LOW_HZ = 20;
    private static final double HIGH_HZ = 20_000;
    private static final int LEFT = 44;
    private static final int RIGHT = 12;
    private static final int TOP = 22;
    private static final int BOTTOM = 20;
    private static final int GAP = 26;
    private static final double LEVEL_SHARE = 0.6;
    private static final double RANGE_DB = 30;
    private static final double STEP_DB = 6;
    private static final double STEP_DEG = 90;
    private static final double JUMP_DEG = 180;

    /** One of the two areas and its vertical axis. */
    private record Area(Rectangle bounds, double low, double high) {
        int y(double value) {
            return bounds.y + (int) Math.round((high - value) / (high - low) * bounds.height);
        }
    }

    private List<PlotCurve> curves = List.of();
    private double centre_dB;
    private OptionalInt cursor = OptionalInt.empty();

    CurvePlot(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addPaintListener(event -> paint(event.gc));
        addMouseMoveListener(event -> {
            cursor = OptionalInt.of(event.x);
            redraw();
        });
        addListener(SWT.MouseExit, event -> {
            cursor = OptionalInt.empty();
            redraw();
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = TEXT.text("name");
            }
        });
    }

    void show(List<PlotCurve> shown, double middle_dB) {
        curves = List.copyOf(shown);
        centre_dB = middle_dB;
        if (!isDisposed()) {
            redraw();
        }
    }

    List<PlotCurve> curves() {
        return curves;
    }

    private void paint(GC gc) {
        var size = getClientArea();
        boolean dark = Theme.isDark();
        var background = new Color(dark ? new RGB(30, 34, 38) : new RGB(255, 255, 255));
        var ink = new Color(dark ? new RGB(200, 206, 212) : new RGB(70, 78, 86));
        var grid = new Color(dark ? new RGB(56, 62, 68) : new RGB(226, 230, 234));
        gc.setBackground(background);
        gc.fillRectangle(size);
        int width = size.width - LEFT - RIGHT;
        int height = size.height - TOP - BOTTOM - GAP;
        if (width < 50 || height < 60) {
            return;
        }
        var axis = new FrequencyAxis(LEFT, width, LOW_HZ, HIGH_HZ);
        int levelHeight = (int) (height * LEVEL_SHARE);
        var level = new Area(new Rectangle(LEFT, TOP, width, levelHeight), centre_dB - RANGE_DB, centre_dB + RANGE_DB);
        var phase = new Area(new Rectangle(LEFT, TOP + levelHeight + GAP, width, height - levelHeight), -JUMP_DEG, JUMP_DEG);
        gc.setAntialias(SWT.ON);
        grid(gc, axis, level, STEP_DB, grid, ink, TEXT.text("level"));
        grid(gc, axis, phase, STEP_DEG, grid, ink, TEXT.text("phase"));
        frequencies(gc, axis, phase, ink);
        for (PlotCurve curve : curves) {
            gc.setForeground(new Color(curve.colour()));
            gc.setLineWidth(curve.live() ? 2 : 1);
            curve(gc, axis, level, curve.trace(), point -> OptionalDouble.of(point.level_dB()), false);
            curve(gc, axis, phase, curve.trace(), Trace.Point::phase_deg, true);
            if (curve.live()) {
                coherence(gc, axis, level, curve.trace(), dark);
            }
        }
        gc.setLineWidth(1);
        tell(gc, axis, level, phase, ink);
    }

    private static void grid(GC gc, FrequencyAxis axis, Area area, double step, Color grid, Color ink, String name) {
        for (FrequencyAxis.Line line : axis.lines()) {
            gc.setForeground(grid);
            gc.drawLine(axis.x(line.frequency_Hz()), area.bounds.y, axis.x(line.frequency_Hz()), area.bounds.y + area.bounds.height);
        }
        for (double value = Math.ceil(area.low / step) * step; value <= area.high + 1e-9; value += step) {
            gc.setForeground(grid);
            gc.drawLine(area.bounds.x, area.y(value), area.bounds.x + area.bounds.width, area.y(value));
            gc.setForeground(ink);
            var text = String.format(Locale.ROOT, "%.0f", value + 0.0);
            Point extent = gc.textExtent(text);
            if (area.bounds.height / ((area.high - area.low) / step) > extent.y || Math.round(value / step) % 2 == 0) {
                gc.drawText(text, area.bounds.x - 6 - extent.x, area.y(value) - extent.y / 2, true);
            }
        }
        gc.setForeground(ink);
        gc.drawText(name, area.bounds.x, area.bounds.y - gc.textExtent(name).y - 3, true);
    }

    private static void frequencies(GC gc, FrequencyAxis axis, Area lowest, Color ink) {
        gc.setForeground(ink);
        for (FrequencyAxis.Line line : axis.lines()) {
            var extent = gc.textExtent(line.label());
            int x = Math.min(axis.x(line.frequency_Hz()) - extent.x / 2, axis.left() + axis.width() + RIGHT - extent.x);
            gc.drawText(line.label(), x, lowest.bounds.y + lowest.bounds.height + 3, true);
        }
    }

    /** Joined by lines, but not where a phase jumps round the circle. */
    private static void curve(GC gc, FrequencyAxis axis, Area area, Trace trace, Function<Trace.Point, OptionalDouble> value, boolean circular) {
        gc.setClipping(area.bounds);
        Trace.Point last = null;
        for (Trace.Point point : trace.points()) {
            if (value.apply(point).isEmpty()) {
                last = null;
                continue;
            }
            if (last != null) {
                double from = value.apply(last).getAsDouble();
                double to = value.apply(point).getAsDouble();
                if (!circular || Math.abs(to - from) < JUMP_DEG) {
                    gc.drawLine(axis.x(last.frequency_Hz()), area.y(from), axis.x(point.frequency_Hz()), area.y(to));
                }
            }
            last = point;
        }
        gc.setClipping((Rectangle) null);
    }

    /** 0 at the bottom of the area of the level, 1 at its top. */
    private static void coherence(GC gc, FrequencyAxis axis, Area level, Trace trace, boolean dark) {
        gc.setForeground(new Color(dark ? new RGB(200, 120, 60) : new RGB(214, 126, 44)));
        gc.setLineWidth(1);
        curve(gc, axis, new Area(level.bounds, 0, 1), trace, Trace.Point::coherenceSquared, false);
        var text = TEXT.text("coherence");
        gc.drawText(text, level.bounds.x + level.bounds.width - gc.textExtent(text).x, level.bounds.y - gc.textExtent(text).y - 3, true);
    }

    private void tell(GC gc, FrequencyAxis axis, Area level, Area phase, Color ink) {
        if (cursor.isEmpty() || cursor.getAsInt() < axis.left() || cursor.getAsInt() > axis.left() + axis.width()) {
            return;
        }
        int x = cursor.getAsInt();
        gc.setForeground(ink);
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(x, level.bounds.y, x, phase.bounds.y + phase.bounds.height);
        gc.setLineStyle(SWT.LINE_SOLID);
        double frequency_Hz = axis.frequency_Hz(x);
        var text = curves.stream().filter(PlotCurve::live).findFirst().or(() -> curves.stream().findFirst())
                .flatMap(curve -> nearest(curve.trace(), frequency_Hz)).map(point -> TEXT.text("cursor", number("%.0f", point.frequency_Hz()),
                        number("%.1f", point.level_dB()), known("%.0f", point.phase_deg()), known("%.2f", point.coherenceSquared())))
                .orElseGet(() -> TEXT.text("cursor.empty", number("%.0f", frequency_Hz)));
        var extent = gc.textExtent(text);
        int at = Math.min(x + 8, axis.left() + axis.width() - extent.x);
        gc.drawText(text, at, level.bounds.y + 4, false);
    }

    private static Optional<Trace.Point> nearest(Trace trace, double frequency_Hz) {
        return trace.points().stream().min(Comparator.comparingDouble(point -> Math.abs(Math.log(point.frequency_Hz() / frequency_Hz))));
    }

    private static String known(String format, OptionalDouble value) {
        return value.isPresent() ? number(format, value.getAsDouble()) : "–";
    }

    private static String number(String format, double value) {
        var text = String.format(Locale.ROOT, format, value);
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
    }
}
