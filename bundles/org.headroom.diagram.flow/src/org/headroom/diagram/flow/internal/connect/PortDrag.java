/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.Optional;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.render.scene.Point;

/** A drag that looks for a port: lights, snaps, scrolls at the edge, and gives up on Escape. A click selects. */
abstract class PortDrag extends SelectEditPartTracker {

    /** From how far a port catches the mouse, in pixels of the screen. */
    private static final double CATCH = 14;

    final Connecting connecting;
    private final Feedback feedback;
    private final EdgeScroll scroll;
    private Optional<Targets> targets = Optional.empty();
    private Optional<Targets.Target> target = Optional.empty();

    PortDrag(EditPart source, Connecting connecting) {
        super(source);
        this.connecting = connecting;
        feedback = new Feedback(connecting.viewer());
        scroll = new EdgeScroll(connecting.viewer(), this::follow);
    }

    /** The drag begins, with what is selected now; the ports that it may end at. */
    abstract Targets begin();

    /** Shows what a drop would do. */
    abstract void preview(Feedback shown, Optional<Targets.Target> at, Point mouse, boolean control);

    abstract void drop(Optional<Targets.Target> at, Point mouse, boolean control, boolean shift);

    /** What stands out beside targets. */
    abstract Set<?> own();

    DiagramViewer viewer() {
        return connecting.viewer();
    }

    @Override
    protected boolean handleDragStarted() {
        var handled = super.handleDragStarted();
        if (isInState(STATE_DRAG_IN_PROGRESS) && targets.isEmpty()) {
            targets = Optional.of(begin());
            viewer().getControl().setToolTipText(null);
            setCursor(SharedCursors.CROSS);
        }
        return handled;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS) && targets.isPresent()) {
            follow();
            scroll.at(getLocation().x, getLocation().y);
        }
        return true;
    }

    private Point mouse() {
        return viewer().toSheet(getLocation().x, getLocation().y);
    }

    private void follow() {
        targets.ifPresent(all -> {
            target = all.near(mouse(), CATCH / Math.min(1, viewer().zoom()));
            feedback.light(all, own());
            preview(feedback, target, mouse(), getCurrentInput().isControlKeyDown());
            setCursor(target.filter(at -> !at.verdict().isAllowed()).isPresent() ? SharedCursors.NO : SharedCursors.CROSS);
        });
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (!isInState(STATE_DRAG_IN_PROGRESS) || targets.isEmpty()) {
            return super.handleButtonUp(button);
        }
        var at = target;
        var mouse = mouse();
        setState(STATE_TERMINAL);
        end();
        drop(at, mouse, getCurrentInput().isControlKeyDown(), getCurrentInput().isShiftKeyDown());
        return true;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            end();
            setState(STATE_TERMINAL);
            return true;
        }
        if (event.keyCode == SWT.MOD1 && targets.isPresent()) {
            getCurrentInput().setInput(event);
            follow();
        }
        return super.handleKeyDown(event);
    }

    @Override
    public void deactivate() {
        end();
        super.deactivate();
    }

    private void end() {
        scroll.stop();
        if (targets.isPresent()) {
            targets = Optional.empty();
            target = Optional.empty();
            feedback.clear();
            connecting.tell(Optional.empty());
        }
    }
}
