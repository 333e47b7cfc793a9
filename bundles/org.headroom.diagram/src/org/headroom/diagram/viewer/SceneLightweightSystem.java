/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.GraphicsSource;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;

/**
 * Draws the sheet below the figures: the sheet is painted by the {@link DrawingSurface}, Draw2d draws handles and
 * feedback over it. Repaints are left to the display, which joins them.
 */
final class SceneLightweightSystem extends LightweightSystem {

    /** Draws what is below the figures. */
    @FunctionalInterface
    interface Ground {
        void paint(GC gc);
    }

    private Ground ground = gc -> {
    };

    void setGround(Ground ground) {
        this.ground = ground;
    }

    @Override
    protected RootFigure createRootFigure() {
        var root = super.createRootFigure();
        root.setOpaque(false);
        return root;
    }

    @Override
    public void setControl(Canvas canvas) {
        super.setControl(canvas);
        getUpdateManager().setGraphicsSource(new GraphicsSource() {
            @Override
            public Graphics getGraphics(Rectangle region) {
                if (!canvas.isDisposed()) {
                    canvas.redraw(region.x, region.y, region.width, region.height, false);
                }
                return null;
            }

            @Override
            public void flushGraphics(Rectangle region) {
                // The display shows what it has painted.
            }
        });
    }

    @Override
    public void paint(GC gc) {
        getUpdateManager().performValidation();
        ground.paint(gc);
        super.paint(gc);
    }
}
