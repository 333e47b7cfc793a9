/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.function.Consumer;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Event;

/**
 * Adds what every diagram does, whatever tool is active: pan with the middle button or with the space bar and a drag,
 * zoom at the mouse with Ctrl and the wheel.
 */
public final class DiagramEditDomain extends EditDomain {

    private static final double ZOOM_STEP = 1.15;
    private static final int SCROLL_STEP = 48;

    private final Consumer<Boolean> step;
    private boolean space;
    private boolean panning;
    private boolean pressed;
    private int lastX;
    private int lastY;

    /** @param step goes to the next thing on the sheet, or to the one before */
    public DiagramEditDomain(Consumer<Boolean> step) {
        this.step = step;
    }

    /** Tab goes from thing to thing; Ctrl+Tab leaves the drawing. */
    @Override
    public void keyTraversed(TraverseEvent event, EditPartViewer viewer) {
        var forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if ((forward || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) && (event.stateMask & SWT.MOD1) == 0) {
            event.doit = false;
            step.accept(forward);
            return;
        }
        super.keyTraversed(event, viewer);
    }

    /**
     * A drag goes on when the focus leaves: what is pressed becomes selected, and a view that shows the selection may take
     * the focus while it makes its page.
     */
    @Override
    public void focusLost(FocusEvent event, EditPartViewer viewer) {
        if (!pressed) {
            super.focusLost(event, viewer);
            return;
        }
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (pressed && viewer.getControl() != null && !viewer.getControl().isDisposed()) {
                viewer.getControl().forceFocus();
            }
        });
    }

    /** A drag goes on when the mouse leaves the window for a moment. */
    @Override
    public void viewerExited(MouseEvent event, EditPartViewer viewer) {
        if (!pressed) {
            super.viewerExited(event, viewer);
        }
    }

    /**
     * Not told to tools while the mouse is pressed: they would take the place of this event for one that was dragged to, and
     * miss that the drag begins.
     */
    @Override
    public void viewerEntered(MouseEvent event, EditPartViewer viewer) {
        if (!pressed) {
            super.viewerEntered(event, viewer);
        }
    }

    /** See {@link #viewerEntered}. */
    @Override
    public void mouseHover(MouseEvent event, EditPartViewer viewer) {
        if (!pressed) {
            super.mouseHover(event, viewer);
        }
    }

    @Override
    public void mouseDown(MouseEvent event, EditPartViewer viewer) {
        pressed = event.button == 1;
        if (event.button == 2 || event.button == 1 && space) {
            panning = true;
            lastX = event.x;
            lastY = event.y;
            viewer.setCursor(viewer.getControl().getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            return;
        }
        super.mouseDown(event, viewer);
    }

    @Override
    public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
        if (!pan(event, viewer)) {
            super.mouseDrag(event, viewer);
        }
    }

    @Override
    public void mouseMove(MouseEvent event, EditPartViewer viewer) {
        pressed = false;
        if (!pan(event, viewer)) {
            super.mouseMove(event, viewer);
        }
    }

    private boolean pan(MouseEvent event, EditPartViewer viewer) {
        if (panning) {
            ((DiagramViewer) viewer).scroll(lastX - event.x, lastY - event.y);
            lastX = event.x;
            lastY = event.y;
        }
        return panning;
    }

    @Override
    public void mouseUp(MouseEvent event, EditPartViewer viewer) {
        pressed = false;
        if (panning) {
            panning = false;
            viewer.setCursor(null);
            return;
        }
        super.mouseUp(event, viewer);
    }

    @Override
    public void keyDown(KeyEvent event, EditPartViewer viewer) {
        if (event.keyCode == ' ') {
            space = true;
            return;
        }
        super.keyDown(event, viewer);
    }

    @Override
    public void keyUp(KeyEvent event, EditPartViewer viewer) {
        if (event.keyCode == ' ') {
            space = false;
            return;
        }
        super.keyUp(event, viewer);
    }

    @Override
    public void mouseWheelScrolled(Event event, EditPartViewer viewer) {
        var diagram = (DiagramViewer) viewer;
        if ((event.stateMask & SWT.MOD1) != 0) {
            diagram.zoomAt(diagram.zoom() * Math.pow(ZOOM_STEP, Integer.signum(event.count)), event.x, event.y);
            event.doit = false;
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            diagram.scroll(-Integer.signum(event.count) * SCROLL_STEP, 0);
            event.doit = false;
        } else {
            super.mouseWheelScrolled(event, viewer);
        }
    }
}
