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
import java.util.function.Predicate;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.headroom.diagram.paint.FarPicture;
import org.headroom.diagram.paint.SceneColours;
import org.headroom.diagram.paint.ScenePainter;
import org.headroom.diagram.plane.SceneItem;
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
    /** From so many things on, those seen from far are drawn all at once. */
    private static final int MANY = 600;

    private final Ground ground = new Ground();
    private Optional<FarPicture> far = Optional.empty();
    private final Drawings drawings = new Drawings();
    private final Differences differences = new Differences();
    private final GridDots grid = new GridDots();
    private SceneColours colours = new SceneColours(Palette.light());
    private final Map<Object, Overlaid> overlays = new LinkedHashMap<>();
    private Optional<Set<Object>> emphasis = Optional.empty();
    private Optional<Bounds> paper = Optional.empty();
    private Predicate<SceneItem> filter = item -> true;
    private boolean gridShown = true;

    public ScenePlane plane() {
        return plane;
    }

    public Palette palette() {
        return colours.palette();
    }

    void setPalette(Palette palette) {
        colours = new SceneColours(palette);
        changed();
    }

    SceneColours colours() {
        return colours;
    }

    /** @return the items that are hidden now and were not before, or the other way round */
    Set<Object> setOverlay(Object owner, Overlay value, Set<?> keys) {
        overlays.put(owner, new Overlaid(value, Set.copyOf(keys)));
        return hide();
    }

    /** @return the items that were hidden and are no longer */
    Set<Object> clearOverlay(Object owner) {
        overlays.remove(owner);
        return hide();
    }

    Optional<Overlay> overlay(Object owner) {
        return Optional.ofNullable(overlays.get(owner)).map(Overlaid::overlay);
    }

    private Set<Object> hide() {
        var now = new HashSet<Object>();
        overlays.values().forEach(each -> now.addAll(each.hidden()));
        if (now.equals(hidden)) {
            return Set.of();
        }
        var changed = new HashSet<>(now);
        changed.addAll(hidden);
        changed.removeIf(key -> now.contains(key) && hidden.contains(key));
        hidden.clear();
        hidden.addAll(now);
        changed.forEach(this::dirty);
        return changed;
    }

    private void dirty(Object key) {
        plane.get(key).ifPresent(item -> item.pieces().forEach(ground::dirty));
    }

    /** What stands out while all else fades. */
    public Optional<Set<Object>> emphasis() {
        return emphasis;
    }

    void setEmphasis(Optional<Set<Object>> keys) {
        emphasis = keys.map(Set::copyOf);
        ground.forget();
    }

    void setFilter(Predicate<SceneItem> wanted) {
        filter = wanted;
    }

    /** Whether an item is drawn, and can be hit. */
    public boolean shows(SceneItem item) {
        return filter.test(item);
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
        changed();
    }

    /** A part of the sheet looks different. */
    void changed(Bounds area) {
        ground.dirty(area);
        forgetFar();
    }

    /**
     * Where a line looks different whose drawing is to be made again; anywhere along it where it is not known how it was
     * painted, and nowhere where it was not.
     */
    List<Bounds> redrawn(SceneItem line, double zoom) {
        if (!ground.isKept()) {
            return line.pieces();
        }
        if (line.pieces().stream().noneMatch(ground::holds)) {
            return List.of();
        }
        return drawings.last(line).map(before -> differences.between(before, drawings.of(line, Detail.at(zoom))))
                .orElseGet(line::pieces);
    }

    /** All looks different. */
    void changed() {
        ground.forget();
        forgetFar();
    }

    private void forgetFar() {
        far.ifPresent(FarPicture::dispose);
        far = Optional.empty();
    }

    /** Gives up what is kept to paint faster. */
    void dispose() {
        changed();
    }

    /**
     * Paints a part of the window.
     *
     * @param clip what part of the window
     * @param size of the whole window
     * @param view where the window's top left corner lies, in pixels of the zoomed sheet
     */
    void paint(GC gc, Display display, Rectangle clip, Rectangle size, double zoom, org.eclipse.draw2d.geometry.Point view) {
        if (ground.isKept() || !overlays.isEmpty() || clip.width * clip.height * 4L > size.width * size.height) {
            ground.paint(gc, display, size, zoom, view, whole(zoom), (image, area, at) -> sheet(image, display, area, zoom, at));
        } else {
            sheet(gc, display, clip, zoom, view);
        }
        var visible = visible(clip, zoom, view);
        try (var painter = new ScenePainter(gc, display, colours, zoom, -view.x, -view.y)) {
            for (var key : selected) {
                if (!hidden.contains(key)) {
                    plane.get(key).filter(item -> shows(item) && item.bounds().grown(12 / Math.min(1, zoom)).intersects(visible))
                            .ifPresent(item -> painter.paint(item.selection(zoom)));
                }
            }
            for (var each : overlays.values()) {
                if (each.overlay().bounds().intersects(visible)) {
                    painter.paint(each.overlay().nodes());
                }
            }
        }
    }

    /** Where the drawing lies, in pixels of the zoomed sheet. */
    private Rectangle whole(double zoom) {
        var extent = paper.map(plane.extent()::union).orElse(plane.extent());
        return new Rectangle((int) (extent.x() * zoom), (int) (extent.y() * zoom), (int) (extent.width() * zoom),
                (int) (extent.height() * zoom));
    }

    private static Bounds visible(Rectangle clip, double zoom, org.eclipse.draw2d.geometry.Point view) {
        return new Bounds((clip.x + view.x) / zoom, (clip.y + view.y) / zoom, clip.width / zoom, clip.height / zoom).grown(1);
    }

    private void sheet(GC gc, Display display, Rectangle clip, double zoom, org.eclipse.draw2d.geometry.Point view) {
        gc.setBackground(colours.of(paper.isPresent() ? ColourRole.FRAME : ColourRole.PAPER));
        gc.fillRectangle(clip);
        paper.ifPresent(page -> {
            gc.setBackground(colours.of(ColourRole.PAPER));
            gc.fillRectangle((int) Math.round(page.x() * zoom - view.x), (int) Math.round(page.y() * zoom - view.y),
                    (int) Math.round(page.width() * zoom), (int) Math.round(page.height() * zoom));
        });
        if (gridShown) {
            grid.paint(gc, clip, colours.of(ColourRole.FRAME_LINE), zoom, view);
        }
        try (var painter = new ScenePainter(gc, display, colours, zoom, -view.x, -view.y)) {
            items(painter, display, visible(clip, zoom, view), zoom);
        }
    }

    /** How many bytes of pictures are kept. */
    public long imageBytes() {
        return ground.bytes();
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
            if (Detail.at(zoom) == Detail.FAR) {
                farItems(painter, display);
            } else {
                nearItems(painter, plane.all(), plane.extent(), Detail.at(zoom));
            }
        }
    }

    private void items(ScenePainter painter, Display display, Bounds visible, double zoom) {
        var detail = Detail.at(zoom);
        var items = plane.in(visible);
        if (detail == Detail.FAR && items.size() > MANY && hidden.isEmpty()) {
            farItems(painter, display);
        } else {
            nearItems(painter, items, visible, detail);
        }
        emphasis.ifPresent(keys -> {
            painter.paint(new Rect(visible.grown(2), 0, Style.fill(ColourRole.PAPER).withOpacity(VEIL)));
            nearItems(painter, items.stream().filter(item -> keys.contains(item.key())).toList(), visible, detail);
        });
    }

    private void nearItems(ScenePainter painter, List<SceneItem> items, Bounds visible, Detail detail) {
        var lines = -1;
        for (var item : items) {
            if (hidden.contains(item.key()) || !shows(item)) {
                continue;
            }
            var layer = item.isLine() ? item.layer() : -1;
            if (layer != lines) {
                painter.endLines();
                if (layer >= 0) {
                    painter.beginLines(visible);
                }
                lines = layer;
            }
            painter.paint(drawings.of(item, detail));
        }
        painter.endLines();
    }

    /** All of the sheet, of which little is left out when it is seen from far. */
    private void farItems(ScenePainter painter, Display display) {
        if (far.isEmpty()) {
            var picture = new FarPicture(display);
            plane.all().stream().filter(this::shows).forEach(item -> picture.add(item.drawing(Detail.FAR)));
            far = Optional.of(picture);
        }
        far.get().paint(painter);
    }
}
