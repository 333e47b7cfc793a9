/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.headroom.common.text.Messages;
import org.headroom.diagram.paint.SceneColours;
import org.headroom.diagram.paint.ScenePainter;
import org.headroom.power.flow.PowerResult;
import org.headroom.power.oneline.OneLine;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.text.TextMetrics;
import org.headroom.ui.design.Theme;

/** The supply as a one-line diagram: the wheel scrolls, with Ctrl it zooms; a click selects a way or distro. */
final class OneLineCanvas extends Canvas {

    private static final double STEP = 1.2;
    private static final int LINE = 40;

    private final Consumer<String> selected;
    private List<Scene> scenes = List.of();
    private Optional<String> selection = Optional.empty();
    private double zoom;
    private double width;
    private double height;

    /** @param selected told the id of what was clicked */
    OneLineCanvas(Composite parent, Consumer<String> selected) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
        this.selected = selected;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> layoutBars());
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        setToolTipText(Messages.of(OneLineCanvas.class).text("oneline.tip"));
    }

    void show(Optional<PowerResult> result) {
        var words = Messages.of(OneLine.class);
        scenes = result.map(each -> each.sources().stream()
                .map(source -> OneLine.scene(source, TextMetrics.embedded(), words)).toList()).orElse(List.of());
        width = scenes.stream().mapToDouble(scene -> scene.page().width()).max().orElse(0);
        height = scenes.stream().mapToDouble(scene -> scene.page().height()).sum();
        if (zoom == 0 && width > 0 && getClientArea().width > 0) {
            fit();
        }
        layoutBars();
        redraw();
    }

    /** Shows the whole width, no smaller than half size. */
    void fit() {
        zoom = width <= 0 ? 0 : Math.clamp((getClientArea().width - 4) / width, 0.5, 1.5);
        layoutBars();
        redraw();
    }

    void zoomBy(double factor) {
        zoom = Math.clamp((zoom == 0 ? 1 : zoom) * factor, 0.2, 4);
        layoutBars();
        redraw();
    }

    void select(String id) {
        selection = Optional.of(id);
        redraw();
    }

    private void layoutBars() {
        var area = getClientArea();
        double scale = zoom == 0 ? 1 : zoom;
        set(getHorizontalBar(), (int) (width * scale), area.width);
        set(getVerticalBar(), (int) (height * scale), area.height);
    }

    private static void set(ScrollBar bar, int whole, int part) {
        bar.setVisible(whole > part);
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, whole - part)), 0, Math.max(1, Math.max(whole, part)),
                Math.max(1, part), LINE, Math.max(1, part - LINE));
    }

    private void paint(GC gc) {
        var palette = Theme.isDark() ? Palette.dark() : Palette.light();
        var colours = new SceneColours(palette);
        gc.setBackground(colours.of(ColourRole.PAPER));
        gc.fillRectangle(getClientArea());
        double scale = zoom == 0 ? 1 : zoom;
        double x = -getHorizontalBar().getSelection();
        double y = -getVerticalBar().getSelection();
        for (Scene scene : scenes) {
            try (var painter = new ScenePainter(gc, getDisplay(), colours, scale, x, y)) {
                painter.paint(scene.nodes());
                selection.flatMap(id -> bounds(scene, id)).ifPresent(bounds -> painter.paint(new Rect(bounds, 4,
                        Style.line(Stroke.solid(ColourRole.ACCENT, 2)))));
            }
            y += scene.page().height() * scale;
        }
    }

    private static Optional<Bounds> bounds(Scene scene, String id) {
        return scene.nodes().stream().filter(Group.class::isInstance).map(Group.class::cast)
                .filter(group -> group.object().filter(id::equals).isPresent()).map(OneLineCanvas::frame).findFirst();
    }

    private static Bounds frame(Group group) {
        return group.children().getFirst() instanceof Rect rect ? rect.bounds() : Bounds.EMPTY;
    }

    private void click(Event event) {
        setFocus();
        double scale = zoom == 0 ? 1 : zoom;
        double x = (event.x + getHorizontalBar().getSelection()) / scale;
        double y = (event.y + getVerticalBar().getSelection()) / scale;
        for (Scene scene : scenes) {
            for (var node : scene.nodes().reversed()) {
                if (node instanceof Group group && group.object().isPresent() && holds(frame(group), x, y)) {
                    select(group.object().get());
                    selected.accept(group.object().get());
                    return;
                }
            }
            y -= scene.page().height();
        }
    }

    private static boolean holds(Bounds bounds, double x, double y) {
        return x >= bounds.x() && x <= bounds.right() && y >= bounds.y() && y <= bounds.bottom();
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoomBy(event.count > 0 ? STEP : 1 / STEP);
            event.doit = false;
        }
    }

    private void key(Event event) {
        switch (event.character) {
            case '+' -> zoomBy(STEP);
            case '-' -> zoomBy(1 / STEP);
            case '0' -> fit();
            default -> {
                // other keys are those of the view
            }
        }
    }
}
