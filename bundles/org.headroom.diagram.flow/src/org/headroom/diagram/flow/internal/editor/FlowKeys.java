/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.headroom.diagram.viewer.DiagramViewer;

/**
 * The keys of the drawing: Tab and Shift+Tab go from thing to thing, arrows move what is selected by one step of the grid
 * (with Shift by five) or scroll where nothing is, Ctrl with an arrow goes to the next thing in that direction, Escape
 * selects nothing.
 */
final class FlowKeys extends KeyHandler {

    private static final int FAST = 5;
    private static final int SCROLL = 48;

    private final DiagramViewer viewer;
    private final SheetView view;

    FlowKeys(DiagramViewer viewer, SheetView view) {
        this.viewer = viewer;
        this.view = view;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        return switch (event.keyCode) {
            case SWT.ARROW_LEFT -> arrow(event, -1, 0);
            case SWT.ARROW_RIGHT -> arrow(event, 1, 0);
            case SWT.ARROW_UP -> arrow(event, 0, -1);
            case SWT.ARROW_DOWN -> arrow(event, 0, 1);
            case SWT.ESC -> {
                viewer.deselectAll();
                yield true;
            }
            default -> super.keyPressed(event);
        };
    }

    private boolean arrow(KeyEvent event, int x, int y) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            goTowards(x, y);
        } else if (viewer.getSelectedEditParts().isEmpty()) {
            viewer.scroll(x * SCROLL, y * SCROLL);
        } else {
            var step = DiagramViewer.GRID * ((event.stateMask & SWT.SHIFT) != 0 ? FAST : 1);
            view.part().ifPresent(part -> part.nudge(x * step, y * step));
        }
        return true;
    }

    /** Selects the next thing in reading order, or the one before. */
    void step(boolean forward) {
        view.part().ifPresent(sheet -> {
            var parts = new ArrayList<GraphicalEditPart>();
            for (var child : sheet.getChildren()) {
                parts.add((GraphicalEditPart) child);
            }
            if (parts.isEmpty()) {
                return;
            }
            parts.sort(Comparator.<GraphicalEditPart>comparingInt(part -> part.getFigure().getBounds().y / SCROLL)
                    .thenComparingInt(part -> part.getFigure().getBounds().x));
            var at = parts.indexOf(viewer.getFocusEditPart());
            select(parts.get(Math.floorMod(at + (forward ? 1 : -1), parts.size())));
        });
    }

    private void goTowards(int x, int y) {
        if (!(viewer.getFocusEditPart() instanceof GraphicalEditPart from)) {
            step(true);
            return;
        }
        var start = from.getFigure().getBounds().getCenter();
        GraphicalEditPart best = null;
        var least = Double.MAX_VALUE;
        for (var child : from.getParent().getChildren()) {
            var part = (GraphicalEditPart) child;
            var to = part.getFigure().getBounds().getCenter();
            var along = (to.x - start.x) * x + (to.y - start.y) * y;
            var aside = Math.abs((to.x - start.x) * y) + Math.abs((to.y - start.y) * x);
            if (part != from && along > 0 && along + 2.0 * aside < least) {
                least = along + 2.0 * aside;
                best = part;
            }
        }
        if (best != null) {
            select(best);
        }
    }

    private void select(GraphicalEditPart part) {
        viewer.select(part);
        viewer.reveal(part);
    }
}
