/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.model.system.Cable;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Style;
import org.headroom.routing.HandRoutes;

/** Moves a leg of the line of a cable on the grid. The line is laid by hand from then on. */
final class LegTracker extends SelectEditPartTracker {

    private final Connecting connecting;
    private final Cable cable;
    private final HandLine line;
    private final int leg;
    private Optional<HandLine> moved = Optional.empty();

    LegTracker(EditPart source, Connecting connecting, Cable cable, HandLine line, int leg) {
        super(source);
        this.connecting = connecting;
        this.cable = cable;
        this.line = line;
        this.leg = leg;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            var delta = getDragMoveDelta();
            var level = HandRoutes.isLevel(line.points(), leg);
            var distance = Math.round((level ? delta.height : delta.width) / viewer().zoom() / DiagramViewer.GRID)
                    * DiagramViewer.GRID;
            moved = distance == 0 ? Optional.empty() : Optional.of(line.moveLeg(leg, distance));
            setCursor(level ? SharedCursors.SIZENS : SharedCursors.SIZEWE);
            var points = moved.orElse(line).drawn();
            viewer().showOverlay(new DrawingSurface.Overlay(
                    List.of(new Polyline(points, 4, Style.line(ColourRole.ACCENT, 2 / Math.min(1, viewer().zoom())))),
                    Bounds.around(points).grown(8)), Set.of());
        }
        return true;
    }

    private DiagramViewer viewer() {
        return connecting.viewer();
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (!isInState(STATE_DRAG_IN_PROGRESS)) {
            return super.handleButtonUp(button);
        }
        setState(STATE_TERMINAL);
        viewer().clearOverlay();
        moved.ifPresent(result -> connecting.layByHand(cable, result));
        return true;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            moved = Optional.empty();
            viewer().clearOverlay();
            setState(STATE_TERMINAL);
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    public void deactivate() {
        viewer().clearOverlay();
        super.deactivate();
    }
}
