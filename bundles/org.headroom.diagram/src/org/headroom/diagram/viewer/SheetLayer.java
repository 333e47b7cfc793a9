/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Rectangle;
import org.headroom.diagram.plane.ScenePlane;

/**
 * The figure of a sheet. It holds the figures of its parts for the sake of GEF's handles and locators, but neither
 * paints nor searches them: the {@link ScenePlane} does.
 */
public final class SheetLayer extends FreeformLayer {

    /** Room to scroll around the drawing, in pixels of the sheet. */
    private static final int ROOM = 800;

    private final DrawingSurface surface;

    public SheetLayer(DrawingSurface surface) {
        this.surface = surface;
    }

    @Override
    public Rectangle getFreeformExtent() {
        if (surface == null) {
            return new Rectangle();
        }
        var extent = surface.plane().extent();
        var bounds = surface.paper().map(extent::union).orElse(extent);
        return new Rectangle((int) Math.floor(bounds.x()) - ROOM, (int) Math.floor(bounds.y()) - ROOM,
                (int) Math.ceil(bounds.width()) + 2 * ROOM, (int) Math.ceil(bounds.height()) + 2 * ROOM);
    }

    @Override
    public void paint(Graphics graphics) {
        // The surface does.
    }

    @Override
    public IFigure findFigureAt(int x, int y, TreeSearch search) {
        return null;
    }

    @Override
    public IFigure findMouseEventTargetAt(int x, int y) {
        return null;
    }
}
