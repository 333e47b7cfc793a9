/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.headroom.diagram.paint.SceneColours;
import org.headroom.diagram.paint.ScenePainter;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Scene;
import org.headroom.ui.design.Theme;

/** Shows a drawing that is made for the size of the canvas; scrolls where it is longer. */
final class SceneCanvas extends Canvas {

    private static final int MARGIN = 10;

    private Optional<BiFunction<Integer, Integer, Scene>> drawing = Optional.empty();

    SceneCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> bars());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
    }

    /** @param made from width and height in pixels; empty: nothing is shown */
    void show(Optional<BiFunction<Integer, Integer, Scene>> made) {
        drawing = made;
        bars();
        redraw();
    }

    private Optional<Scene> scene() {
        var area = getClientArea();
        return drawing.filter(any -> area.width > 80).map(each -> each.apply(area.width - 2 * MARGIN, area.height - 2 * MARGIN));
    }

    private void bars() {
        int whole = scene().map(each -> (int) each.page().height() + 2 * MARGIN).orElse(0);
        int part = getClientArea().height;
        getVerticalBar().setVisible(whole > part);
        getVerticalBar().setValues(Math.clamp(getVerticalBar().getSelection(), 0, Math.max(0, whole - part)), 0, Math.max(1, Math.max(whole, part)),
                Math.max(1, part), 30, Math.max(1, part - 30));
    }

    private void paint(org.eclipse.swt.graphics.GC gc) {
        var colours = new SceneColours(Theme.isDark() ? Palette.dark() : Palette.light());
        gc.setBackground(colours.of(ColourRole.PAPER));
        gc.fillRectangle(getClientArea());
        scene().ifPresent(each -> {
            try (var painter = new ScenePainter(gc, getDisplay(), colours, 1, MARGIN, MARGIN - getVerticalBar().getSelection())) {
                painter.paint(each.nodes());
            }
        });
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 280 : width, height == SWT.DEFAULT ? 160 : height);
    }
}
