/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.headroom.render.flow.Detail;
import org.headroom.render.scene.Bounds;

/**
 * A picture of what the window shows of the sheet, kept while the user works: scrolling paints only what comes into sight,
 * an edit only what looks different, and what is dragged over the sheet is drawn over the picture. While the user looks
 * around, what lies beside the window is painted in small slices whenever nothing else is to be done, so that it is there
 * when it comes into sight. Given up after a few seconds without use. For the UI thread.
 */
final class Ground {

    private static final int IDLE_MS = 4000;
    private static final int MARGIN = 3;
    /** How soon after a painting what lies beside the window is begun, and the pause between two slices. */
    private static final int AHEAD_MS = 4;
    private static final int SLICE_MS = 1;
    /** Height of a slice, in pixels. */
    private static final int SLICE = 128;

    /** Paints a part of a picture whose top left corner lies at a place, in pixels of the zoomed sheet. */
    @FunctionalInterface
    interface Painting {
        void paint(GC gc, Rectangle area, Point view);
    }

    /** What the picture shows. */
    private record View(int width, int height, double zoom, int x, int y) {

        Rectangle area() {
            return new Rectangle(x, y, width, height);
        }

        boolean sameScale(View other) {
            return width == other.width && height == other.height && zoom == other.zoom;
        }

        View at(int left, int top) {
            return new View(width, height, zoom, left, top);
        }
    }

    private final List<Bounds> dirty = new ArrayList<>();
    private final Surroundings beside = new Surroundings();
    private Image image;
    private Image spare;
    private View shown;
    private Painting painter;
    private Rectangle extent = new Rectangle(0, 0, 0, 0);
    private int directionX = 1;
    private int directionY;
    private long used;
    private boolean waiting;
    private boolean slicing;

    /** Whether a part of the sheet is seen in a picture that is kept. */
    boolean holds(Bounds area) {
        var pixels = zoomed(area);
        return pixels.intersects(shown.area()) || beside.holds(pixels);
    }

    /** A part of the sheet looks different. */
    void dirty(Bounds area) {
        if (image != null && !area.isEmpty()) {
            dirty.add(area);
            beside.dirty(zoomed(area));
        }
    }

    /** All looks different. */
    void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
        if (spare != null) {
            spare.dispose();
            spare = null;
        }
        beside.clear();
        dirty.clear();
    }

    boolean isKept() {
        return image != null;
    }

    long bytes() {
        return image == null ? 0 : 4L * shown.width() * shown.height() * (1 + (spare == null ? 0 : 1) + beside.size());
    }

    /**
     * Draws a part of the window from the picture, which is brought up to date first.
     *
     * @param whole    where the sheet lies, in pixels of the zoomed sheet
     * @param painting paints a part of a picture anew
     */
    void paint(GC gc, Display display, Rectangle size, double zoom, Point view, Rectangle whole, Painting painting) {
        var now = new View(size.width, size.height, zoom, view.x, view.y);
        painter = painting;
        extent = whole;
        if (image == null) {
            image = picture(display, now.width(), now.height());
            shown = now;
            render(image, now, List.of(now.area()));
        } else if (!now.equals(shown)) {
            move(display, now);
        }
        mend();
        gc.drawImage(image, 0, 0, now.width(), now.height(), 0, 0, now.width(), now.height());
        keep(display);
    }

    /** A picture in memory: a display's own is drawn to through the display, which takes several times as long. */
    private static Image picture(Display display, int width, int height) {
        return new Image(display, new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff)));
    }

    private void move(Display display, View now) {
        if (!now.sameScale(shown)) {
            if (now.width() != shown.width() || now.height() != shown.height()) {
                forget();
                image = picture(display, now.width(), now.height());
            }
            beside.clear();
            dirty.clear();
            shown = now;
            render(image, now, List.of(now.area()));
            return;
        }
        mend();
        directionX = Integer.signum(now.x() - shown.x());
        directionY = Integer.signum(now.y() - shown.y());
        var ready = beside.take(now.x(), now.y());
        if (ready.isPresent()) {
            beside.add(image, shown.area());
            image = ready.get();
            shown = now;
        } else {
            compose(display, now);
        }
        beside.keepNear(now.area()).ifPresent(this::recycle);
        ahead(display);
    }

    /** Puts a picture together of what was painted before, and paints what is missing. */
    private void compose(Display display, View now) {
        var target = spare == null ? picture(display, now.width(), now.height()) : spare;
        spare = null;
        var gc = new GC(target);
        var missing = Surroundings.copy(gc, image, shown.area(), now.area(), List.of(now.area()));
        missing = beside.copy(gc, now.area(), missing);
        gc.dispose();
        render(target, now, missing);
        if (shown.area().intersects(now.area())) {
            recycle(image);
        } else {
            beside.add(image, shown.area());
        }
        image = target;
        shown = now;
    }

    private void recycle(Image picture) {
        if (spare == null) {
            spare = picture;
        } else {
            picture.dispose();
        }
    }

    /** Begins to paint what lies beside the window; from far, painting takes no longer than copying. */
    private void ahead(Display display) {
        if (!slicing && Detail.at(shown.zoom()) != Detail.FAR) {
            slicing = true;
            display.timerExec(AHEAD_MS, () -> slice(display));
        }
    }

    private void slice(Display display) {
        slicing = false;
        if (image == null || !dirty.isEmpty()) {
            return;
        }
        var next = beside.unfinished().or(() -> wanted(display));
        if (next.isEmpty()) {
            return;
        }
        var page = next.get();
        var slice = new Rectangle(page.area().x, page.area().y + page.done(), page.area().width,
                Math.min(SLICE, page.area().height - page.done()));
        render(page.image(), shown.at(page.area().x, page.area().y), List.of(slice));
        page.advance(slice.height);
        slicing = true;
        display.timerExec(SLICE_MS, () -> slice(display));
    }

    /** A part beside the window of which little is there: first where the user moved to, last where they came from. */
    private Optional<Surroundings.Page> wanted(Display display) {
        var sides = new ArrayList<int[]>(List.of(new int[] {1, 0}, new int[] {0, 1}, new int[] {0, -1}, new int[] {-1, 0}));
        sides.sort(Comparator.comparingInt(side -> -(side[0] * directionX + side[1] * directionY)));
        for (var side : sides) {
            var area = shown.at(shown.x() + side[0] * shown.width(), shown.y() + side[1] * shown.height()).area();
            if (area.intersects(extent) && !beside.covers(area, 0.5)) {
                var picture = spare == null ? picture(display, area.width, area.height) : spare;
                spare = null;
                return Optional.of(beside.begin(picture, area));
            }
        }
        return Optional.empty();
    }

    private Rectangle zoomed(Bounds area) {
        var x = (int) Math.floor(area.x() * shown.zoom()) - MARGIN;
        var y = (int) Math.floor(area.y() * shown.zoom()) - MARGIN;
        return new Rectangle(x, y, (int) Math.ceil(area.width() * shown.zoom()) + 2 * MARGIN + 1,
                (int) Math.ceil(area.height() * shown.zoom()) + 2 * MARGIN + 1);
    }

    private void mend() {
        if (dirty.isEmpty()) {
            return;
        }
        var areas = new ArrayList<Rectangle>();
        for (var each : dirty) {
            var area = zoomed(each).intersection(shown.area());
            if (!area.isEmpty()) {
                areas.add(area);
            }
        }
        dirty.clear();
        render(image, shown, DirtyAreas.few(areas, shown.area()));
    }

    /** @param areas of the zoomed sheet */
    private void render(Image picture, View view, List<Rectangle> areas) {
        for (var area : areas) {
            var part = new Rectangle(area.x - view.x(), area.y - view.y(), area.width, area.height);
            var gc = new GC(picture);
            gc.setClipping(part);
            painter.paint(gc, part, new Point(view.x(), view.y()));
            gc.dispose();
        }
    }

    private void keep(Display display) {
        used = System.nanoTime();
        if (!waiting) {
            waiting = true;
            display.timerExec(IDLE_MS, () -> idle(display));
        }
    }

    private void idle(Display display) {
        waiting = false;
        if (image == null) {
            return;
        }
        if ((System.nanoTime() - used) / 1_000_000 >= IDLE_MS) {
            forget();
        } else {
            waiting = true;
            display.timerExec(IDLE_MS, () -> idle(display));
        }
    }
}
