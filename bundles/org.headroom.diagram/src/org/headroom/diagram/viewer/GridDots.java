/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Dots at every fourth line of the grid, where they are far enough apart to be seen as dots. */
final class GridDots {

    private static final int STEP = DiagramViewer.GRID * 4;
    private static final double LEAST = 0.6;

    void paint(GC gc, Rectangle clip, Color colour, double zoom, Point view) {
        if (zoom < LEAST) {
            return;
        }
        gc.setBackground(colour);
        var step = STEP * zoom;
        for (var row = Math.ceil((clip.y + view.y) / step); row * step < clip.y + clip.height + view.y; row++) {
            var y = (int) Math.round(row * step - view.y);
            for (var column = Math.ceil((clip.x + view.x) / step); column * step < clip.x + clip.width + view.x; column++) {
                gc.fillRectangle((int) Math.round(column * step - view.x), y, 1, 1);
            }
        }
    }
}
