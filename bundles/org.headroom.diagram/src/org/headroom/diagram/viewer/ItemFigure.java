/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.headroom.render.scene.Bounds;

/** Stands for an item where GEF wants a figure: it has a place and a size, and is painted by the surface. */
public final class ItemFigure extends Figure {

    public void setBounds(Bounds bounds) {
        var x = (int) Math.floor(bounds.x());
        var y = (int) Math.floor(bounds.y());
        setBounds(new Rectangle(x, y, (int) Math.ceil(bounds.right()) - x, (int) Math.ceil(bounds.bottom()) - y));
    }

    @Override
    public void paint(Graphics graphics) {
        // The surface does.
    }

    @Override
    public void repaint(int x, int y, int width, int height) {
        // The surface does.
    }

    @Override
    public void erase() {
        // The surface does.
    }
}
