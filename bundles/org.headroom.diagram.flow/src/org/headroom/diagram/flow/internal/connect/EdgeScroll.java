/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import org.headroom.diagram.viewer.DiagramViewer;

/** Scrolls while the mouse is held near the edge of the window during a drag. For the UI thread. */
final class EdgeScroll {

    private static final int EDGE = 24;
    private static final int STEP = 16;
    private static final int EVERY_MS = 30;

    private final DiagramViewer viewer;
    private final Runnable scrolled;
    private boolean running;
    private int dx;
    private int dy;

    /** @param scrolled called after each step, while the mouse may stand still */
    EdgeScroll(DiagramViewer viewer, Runnable scrolled) {
        this.viewer = viewer;
        this.scrolled = scrolled;
    }

    /** The mouse is at a pixel of the window. */
    void at(int x, int y) {
        var size = viewer.getControl().getSize();
        dx = towards(x, size.x);
        dy = towards(y, size.y);
        if (!running && (dx != 0 || dy != 0)) {
            running = true;
            later();
        }
    }

    private static int towards(int place, int size) {
        if (place < EDGE) {
            return -STEP;
        }
        return place > size - EDGE ? STEP : 0;
    }

    private void later() {
        viewer.getControl().getDisplay().timerExec(EVERY_MS, () -> {
            if (!running || viewer.getControl() == null || viewer.getControl().isDisposed() || dx == 0 && dy == 0) {
                running = false;
                return;
            }
            viewer.scroll(dx, dy);
            scrolled.run();
            later();
        });
    }

    void stop() {
        running = false;
        dx = 0;
        dy = 0;
    }
}
