/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.model.commands.EditFeatures;
import org.headroom.model.sheet.Frame;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Style;

/** Drags an edge or a corner of a frame, on the grid. */
final class FrameResizer extends SelectEditPartTracker {

    /** How small a frame can be made. */
    private static final int LEAST = 6 * DiagramViewer.GRID;

    private final SheetPart sheet;
    private final Frame frame;
    private final int across;
    private final int down;

    /**
     * @param across -1 for the left edge, 1 for the right one, 0 for neither
     * @param down   -1 for the upper edge, 1 for the lower one, 0 for neither
     */
    FrameResizer(EditPart part, SheetPart sheet, Frame frame, int across, int down) {
        super(part);
        this.sheet = sheet;
        this.frame = frame;
        this.across = across;
        this.down = down;
    }

    private Bounds size() {
        var delta = getDragMoveDelta();
        var zoom = sheet.viewer().zoom();
        int dx = onGrid(delta.width / zoom);
        int dy = onGrid(delta.height / zoom);
        int left = frame.getX() + (across < 0 ? Math.min(dx, frame.getWidth() - LEAST) : 0);
        int top = frame.getY() + (down < 0 ? Math.min(dy, frame.getHeight() - LEAST) : 0);
        int right = frame.getX() + frame.getWidth() + (across > 0 ? Math.max(dx, LEAST - frame.getWidth()) : 0);
        int bottom = frame.getY() + frame.getHeight() + (down > 0 ? Math.max(dy, LEAST - frame.getHeight()) : 0);
        return new Bounds(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private static int onGrid(double distance) {
        return (int) Math.round(distance / DiagramViewer.GRID) * DiagramViewer.GRID;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            setCursor(across == 0 ? Cursors.SIZENS : down == 0 ? Cursors.SIZEWE : across == down ? Cursors.SIZENWSE
                    : Cursors.SIZENESW);
            var size = size();
            sheet.viewer().showOverlay(new DrawingSurface.Overlay(List.of(new Rect(size, 0,
                    Style.line(ColourRole.ACCENT, 2 / Math.min(1, sheet.viewer().zoom())))), size.grown(4)), Set.of());
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (!isInState(STATE_DRAG_IN_PROGRESS)) {
            return super.handleButtonUp(button);
        }
        var size = size();
        setState(STATE_TERMINAL);
        sheet.viewer().clearOverlay();
        if (!size.equals(new Bounds(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight()))) {
            sheet.flow().design().history().execute(EditFeatures.resize(frame, (int) size.x(), (int) size.y(),
                    (int) size.width(), (int) size.height()));
        }
        return true;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            sheet.viewer().clearOverlay();
            setState(STATE_TERMINAL);
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    public void deactivate() {
        sheet.viewer().clearOverlay();
        super.deactivate();
    }
}
