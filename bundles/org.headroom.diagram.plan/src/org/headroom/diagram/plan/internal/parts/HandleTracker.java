/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.parts;

import java.util.Optional;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.headroom.render.scene.Point;

/** Drags a handle: what it would do is shown meanwhile, and done when it is let go. Escape leaves everything as it was. */
abstract class HandleTracker extends SelectEditPartTracker {

    final VenuePart venue;
    private boolean dragged;

    HandleTracker(EditPart part, VenuePart venue) {
        super(part);
        this.venue = venue;
    }

    /** @param free whether nothing is to be drawn to anything */
    abstract void preview(Point at, boolean free);

    abstract void commit();

    /** A click without a drag. */
    void clicked(boolean control) {
        // means nothing for most handles
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            setCursor(Cursors.CROSS);
            dragged = true;
            preview(venue.viewer().toSheet(getLocation().x, getLocation().y), getCurrentInput().isAltKeyDown());
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (!isInState(STATE_DRAG_IN_PROGRESS)) {
            boolean control = getCurrentInput().isControlKeyDown();
            setState(STATE_TERMINAL);
            clicked(control);
            return true;
        }
        setState(STATE_TERMINAL);
        giveUp();
        commit();
        return true;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            giveUp();
            setState(STATE_TERMINAL);
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    public void deactivate() {
        giveUp();
        super.deactivate();
    }

    private void giveUp() {
        if (dragged) {
            dragged = false;
            venue.viewer().clearOverlay();
            venue.host().tell(Optional.empty());
            venue.host().dragEnds();
        }
    }
}
