/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.headroom.render.scene.Bounds;

/**
 * A picture of what the window shows of the sheet, kept while the user works: scrolling paints only what comes into sight,
 * an edit only what looks different, and what is dragged over the sheet is drawn over the picture. Given up after a few
 * seconds without use. For the UI thread.
 */
final class Ground {

    private static final int IDLE_MS = 4000;
    private static final int MARGIN = 3;

    /** What the picture shows. */
    private record View(int width, int height, double zoom, int x, int y) {
    }

    private final List<Bounds> dirty = new ArrayList<>();
    private Image image;
    private View shown;
    private long used;
    private boolean waiting;

    /** A part of the sheet looks different. */
    void dirty(Bounds area) {
        if (image != null && !area.isEmpty()) {
            dirty.add(area);
        }
    }

    /** All looks different. */
    void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
        dirty.clear();
    }

    boolean isKept() {
        return image != null;
    }

    long bytes() {
        return image == null ? 0 : 4L * shown.width() * shown.height();
    }

    /**
     * Draws a part of the window from the picture, which is brought up to date first.
     *
     * @param painting paints a part of the window anew
     */
    void paint(GC gc, Display display, Rectangle clip, Rectangle size, double zoom, Point view,
            BiConsumer<GC, Rectangle> painting) {
        var now = new View(size.width, size.height, zoom, view.x, view.y);
        if (image == null) {
            image = picture(display, now.width(), now.height());
            shown = now;
            render(painting, List.of(new Rectangle(0, 0, now.width(), now.height())));
        } else if (!now.equals(shown)) {
            move(display, now, painting);
        }
        mend(painting);
        gc.drawImage(image, 0, 0, now.width(), now.height(), 0, 0, now.width(), now.height());
        keep(display);
    }

    /** A picture in memory: a display's own is drawn to through the display, which takes several times as long. */
    private static Image picture(Display display, int width, int height) {
        return new Image(display, new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff)));
    }

    private void move(Display display, View now, BiConsumer<GC, Rectangle> painting) {
        var dx = shown.x() - now.x();
        var dy = shown.y() - now.y();
        var width = now.width();
        var height = now.height();
        var same = shown.zoom() == now.zoom() && shown.width() == width && shown.height() == height;
        if (shown.width() != width || shown.height() != height) {
            forget();
            image = picture(display, width, height);
        }
        shown = now;
        if (!same || Math.abs(dx) >= width || Math.abs(dy) >= height) {
            dirty.clear();
            render(painting, List.of(new Rectangle(0, 0, width, height)));
            return;
        }
        var gc = new GC(image);
        gc.copyArea(Math.max(0, -dx), Math.max(0, -dy), width - Math.abs(dx), height - Math.abs(dy), Math.max(0, dx),
                Math.max(0, dy));
        gc.dispose();
        var strips = new ArrayList<Rectangle>();
        if (dy != 0) {
            strips.add(new Rectangle(0, dy > 0 ? 0 : height + dy, width, Math.abs(dy)));
        }
        if (dx != 0) {
            strips.add(new Rectangle(dx > 0 ? 0 : width + dx, Math.max(0, dy), Math.abs(dx), height - Math.abs(dy)));
        }
        render(painting, strips);
    }

    private void mend(BiConsumer<GC, Rectangle> painting) {
        if (dirty.isEmpty()) {
            return;
        }
        var whole = new Rectangle(0, 0, shown.width(), shown.height());
        var areas = new ArrayList<Rectangle>();
        for (var each : dirty) {
            var x = (int) Math.floor(each.x() * shown.zoom() - shown.x()) - MARGIN;
            var y = (int) Math.floor(each.y() * shown.zoom() - shown.y()) - MARGIN;
            var area = new Rectangle(x, y, (int) Math.ceil(each.width() * shown.zoom()) + 2 * MARGIN + 1,
                    (int) Math.ceil(each.height() * shown.zoom()) + 2 * MARGIN + 1).intersection(whole);
            if (!area.isEmpty()) {
                areas.add(area);
            }
        }
        dirty.clear();
        render(painting, joined(areas));
    }

    /** Areas that overlap or are many are painted as one. */
    private static List<Rectangle> joined(List<Rectangle> areas) {
        var joined = new ArrayList<Rectangle>();
        for (var area : areas) {
            var whole = area;
            for (var i = joined.size() - 1; i >= 0; i--) {
                var union = joined.get(i).union(whole);
                if (pixels(union) <= pixels(joined.get(i)) + pixels(whole) + 4096) {
                    whole = union;
                    joined.remove(i);
                }
            }
            joined.add(whole);
        }
        if (joined.size() > 12) {
            return List.of(joined.stream().reduce(Rectangle::union).orElseThrow());
        }
        return joined;
    }

    private static long pixels(Rectangle area) {
        return (long) area.width * area.height;
    }

    private void render(BiConsumer<GC, Rectangle> painting, List<Rectangle> areas) {
        for (var area : areas) {
            var gc = new GC(image);
            gc.setClipping(area);
            painting.accept(gc, area);
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
