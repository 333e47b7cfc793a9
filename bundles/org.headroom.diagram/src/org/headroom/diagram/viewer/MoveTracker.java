/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Selects a part on click, and drags all that is selected on the grid, with Alt without guides; Escape leaves everything as it was. */
public final class MoveTracker extends SelectEditPartTracker {

    private final Supplier<Optional<Mover>> movers;
    private Optional<Mover> mover = Optional.empty();
    private int dx;
    private int dy;

    /** @param movers gives a mover of what is selected when a drag begins; empty when nothing of it can be moved */
    public MoveTracker(EditPart source, Supplier<Optional<Mover>> movers) {
        super(source);
        this.movers = movers;
    }

    @Override
    protected boolean handleDragStarted() {
        var handled = super.handleDragStarted();
        if (isInState(STATE_DRAG_IN_PROGRESS) && mover.isEmpty()) {
            mover = movers.get();
            mover.ifPresent(present -> setCursor(Cursors.SIZEALL));
        }
        return handled;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS) && mover.isPresent()) {
            var delta = getDragMoveDelta();
            var zoom = ((DiagramViewer) getCurrentViewer()).zoom();
            var to = mover.get().settle(delta.width / zoom, delta.height / zoom, getCurrentInput().isAltKeyDown());
            if (to.dx() != dx || to.dy() != dy) {
                dx = to.dx();
                dy = to.dy();
                mover.get().preview(dx, dy);
            }
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            var moved = mover;
            mover = Optional.empty();
            setState(STATE_TERMINAL);
            moved.ifPresent(present -> {
                present.cancel();
                if (dx != 0 || dy != 0) {
                    present.commit(dx, dy);
                }
            });
            return true;
        }
        return super.handleButtonUp(button);
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC && mover.isPresent()) {
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
        mover.ifPresent(Mover::cancel);
        mover = Optional.empty();
    }
}
