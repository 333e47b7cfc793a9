/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.headroom.diagram.paint.SceneColours;
import org.headroom.diagram.paint.ScenePainter;
import org.headroom.diagram.plane.ScenePlane;
import org.headroom.render.flow.Detail;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;

/**
 * What a window shows of a sheet: its items, which of them are selected, and what is drawn over them while something is
 * dragged. Paints no more than what can be seen. For the UI thread.
 */
public final class DrawingSurface {

    /** Something drawn over the sheet for a while. */
    public record Overlay(List<SceneNode> nodes, Bounds bounds) {

        public static final Overlay NONE = new Overlay(List.of(), Bounds.EMPTY);

        public Overlay {
            nodes = List.copyOf(nodes);
        }
    }

    private record Overlaid(Overlay overlay, Set<Object> hidden) {
    }

    /** How much of the paper covers what fades. */
    private static final double VEIL = 0.8;

    private final ScenePlane plane = new ScenePlane();
    private final Set<Object> selected = new HashSet<>();
    private final Set<Object> hidden = new HashSet<>();
    private final GridDots grid = new GridDots();
    private SceneColours colours = new SceneColours(Palette.light());
    private final Map<Object, Overlaid> overlays = new LinkedHashMap<>();
    private Optional<Set<Object>> emphasis = Optional.empty();
    private Optional<Bounds> paper = Optional.empty();
    private boolean gridShown = true;

    public ScenePlane plane() {
        return plane;
    }

    public Palette palette() {
        return colours.palette();
    }

    void setPalette(Palette palette) {
        colours = new SceneColours(palette);
    }

    SceneColours colours() {
        return colours;
    }

    void setOverlay(Object owner, Overlay value, Set<?> keys) {
        overlays.put(owner, new Overlaid(value, Set.copyOf(keys)));
        hide();
    }

    void clearOverlay(Object owner) {
        overlays.remove(owner);
        hide();
    }

    Optional<Overlay> overlay(Object owner) {
        return Optional.ofNullable(overlays.get(owner)).map(Overlaid::overlay);
    }

    private void hide() {
        hidden.clear();
        overlays.values().forEach(each -> hidden.addAll(each.hidden()));
    }

    /** What stands out while all else fades. */
    public Optional<Set<Object>> emphasis() {
        return emphasis;
    }

    void setEmphasis(Optional<Set<Object>> keys) {
        emphasis = keys.map(Set::copyOf);
    }

    boolean select(Object key, boolean value) {
        return value ? selected.add(key) : selected.remove(key);
    }

    /** The page; what lies beside it is a desk. */
    public void setPaper(Optional<Bounds> page) {
        paper = page;
    }

    public Optional<Bounds> paper() {
        return paper;
    }

    boolean isGridShown() {
        return gridShown;
    }

    void setGridShown(boolean value) {
        gridShown = value;
    }

    /**
     * Paints a part of the window.
     *
     * @param clip what part of the window
     * @param view where the window's top left corner lies, in pixels of the zoomed sheet
     */
    void paint(GC gc, Display display, Rectangle clip, double zoom, org.eclipse.draw2d.geometry.Point view) {
        gc.setBackground(colours.of(paper.isPresent() ? ColourRole.FRAME : ColourRole.PAPER));
        gc.fillRectangle(clip);
        var visible = new Bounds((clip.x + view.x) / zoom, (clip.y + view.y) / zoom, clip.width / zoom, clip.height / zoom)
                .grown(1);
        paper.ifPresent(page -> {
            gc.setBackground(colours.of(ColourRole.PAPER));
            gc.fillRectangle((int) Math.round(page.x() * zoom - view.x), (int) Math.round(page.y() * zoom - view.y),
                    (int) Math.round(page.width() * zoom), (int) Math.round(page.height() * zoom));
        });
        if (gridShown) {
            grid.paint(gc, clip, colours.of(ColourRole.FRAME_LINE), zoom, view);
        }
        try (var painter = new ScenePainter(gc, display, colours, zoom, -view.x, -view.y)) {
            items(painter, visible, zoom);
            for (var each : overlays.values()) {
                if (each.overlay().bounds().intersects(visible)) {
                    painter.paint(each.overlay().nodes());
                }
            }
        }
    }

    /** The colour that a role has in the present palette. */
    public Color colour(ColourRole role) {
        return colours.of(role);
    }

    /**
     * Paints everything, as seen from far.
     *
     * @param zoom pixels for each pixel of the sheet
     * @param x    where the sheet's origin lies
     */
    public void paintOverview(GC gc, Display display, Rectangle area, double zoom, double x, double y) {
        gc.setBackground(colours.of(paper.isPresent() ? ColourRole.FRAME : ColourRole.PAPER));
        gc.fillRectangle(area);
        try (var painter = new ScenePainter(gc, display, colours, zoom, x, y)) {
            paper.ifPresent(page -> painter.paint(new Rect(page, 0, Style.fill(ColourRole.PAPER))));
            plane.all().forEach(item -> painter.paint(item.drawing(Detail.at(zoom))));
        }
    }

    private void items(ScenePainter painter, Bounds visible, double zoom) {
        var detail = Detail.at(zoom);
        var items = plane.in(visible);
        for (var item : items) {
            if (!hidden.contains(item.key())) {
                painter.paint(item.drawing(detail));
            }
        }
        emphasis.ifPresent(keys -> {
            painter.paint(new Rect(visible.grown(2), 0, Style.fill(ColourRole.PAPER).withOpacity(VEIL)));
            items.stream().filter(item -> keys.contains(item.key()) && !hidden.contains(item.key()))
                    .forEach(item -> painter.paint(item.drawing(detail)));
        });
        if (!selected.isEmpty()) {
            for (var item : items) {
                if (selected.contains(item.key()) && !hidden.contains(item.key())) {
                    painter.paint(item.selection(zoom));
                }
            }
        }
    }
}
