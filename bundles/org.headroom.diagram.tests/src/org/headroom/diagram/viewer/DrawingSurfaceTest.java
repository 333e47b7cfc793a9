/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.headroom.diagram.plane.SceneItem;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Rgb;
import org.headroom.render.scene.Style;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DrawingSurfaceTest {

    private static final Rectangle WINDOW = new Rectangle(0, 0, 320, 200);
    private static final int ITEMS = 300;

    private final Display display = Display.getDefault();
    private final Random random = new Random(7);
    private final DrawingSurface surface = new DrawingSurface();
    private final List<SceneItem> items = new ArrayList<>();

    @AfterEach
    void forget() {
        surface.dispose();
    }

    private SceneItem item(int key) {
        var box = new Bounds(random.nextInt(1600), random.nextInt(1000), 8 + random.nextInt(80), 8 + random.nextInt(80));
        var colour = new Rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256));
        return new SceneItem(key, 0, List.of(box, colour), () -> List.of(box),
                detail -> List.of(new Rect(box, 0, Style.fill(colour))), zoom -> List.of(),
                point -> box.contains(point) ? 0 : box.centre().distance(point));
    }

    private void change(int key) {
        surface.changed(items.get(key).bounds());
        items.set(key, item(key));
        surface.plane().put(items.get(key));
        surface.changed(items.get(key).bounds());
    }

    private ImageData paint(DrawingSurface painted, double zoom, Point view) {
        var image = new Image(display, WINDOW.width, WINDOW.height);
        var gc = new GC(image);
        painted.paint(gc, display, WINDOW, WINDOW, zoom, view);
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        return data;
    }

    /** Nothing was kept of this one. */
    private ImageData paintedAnew(double zoom, Point view) {
        var fresh = new DrawingSurface();
        items.forEach(fresh.plane()::put);
        var data = paint(fresh, zoom, view);
        fresh.dispose();
        return data;
    }

    /** Lets parts beside the window be painted: all of them, some, or the first part of one. */
    private void turn(int turns) {
        var patience = System.nanoTime() + 15_000_000L;
        for (var i = 0; i < turns && System.nanoTime() < patience;) {
            i += display.readAndDispatch() ? 1 : 0;
        }
    }

    /** Whatever the user does, the window shows what it would if nothing of it had been painted before. */
    @Test
    void showsTheSameAsIfNothingHadBeenKept() {
        for (var i = 0; i < ITEMS; i++) {
            items.add(item(i));
            surface.plane().put(items.getLast());
        }
        var view = new Point(0, 0);
        var zoom = 1.0;
        var ahead = 0;
        for (var round = 0; round < 80; round++) {
            switch (random.nextInt(8)) {
                case 0 -> zoom = 1 + random.nextInt(3) / 2.0;
                case 1 -> random.ints(random.nextBoolean() ? 3 : 60, 0, ITEMS).forEach(this::change);
                case 2, 3, 4 -> {
                    var side = random.nextInt(4);
                    view.translate(side == 0 ? WINDOW.width : side == 1 ? -WINDOW.width : 0,
                            side == 2 ? WINDOW.height : side == 3 ? -WINDOW.height : 0);
                }
                default -> view.translate(random.nextInt(200) - 100, random.nextInt(200) - 100);
            }
            view.setLocation(Math.clamp(view.x, -100, 1400), Math.clamp(view.y, -100, 900));
            var kept = paint(surface, zoom, view);
            assertThat(kept.data).as("round %d, %s at zoom %s", round, view, zoom).isEqualTo(paintedAnew(zoom, view).data);
            turn(random.nextInt(12));
            ahead = Math.max(ahead, (int) (surface.imageBytes() / (4 * WINDOW.width * WINDOW.height)));
        }
        assertThat(ahead).as("pictures that were kept at once").isGreaterThan(3);
    }
}
