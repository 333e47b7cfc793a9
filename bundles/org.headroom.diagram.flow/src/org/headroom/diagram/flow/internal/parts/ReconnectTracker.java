/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.headroom.diagram.flow.internal.edits.SheetEdits;
import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.model.system.CableSide;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Style;

/** Drags an end of a cable to another port; says in the status line why a port does not take it. */
final class ReconnectTracker extends SelectEditPartTracker {

    private static final double RADIUS = 9;

    private final CablePart cable;
    private final CableSide side;
    private Optional<PortPart> target = Optional.empty();

    ReconnectTracker(CablePart cable, CableSide side) {
        super(cable);
        this.cable = cable;
        this.side = side;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (!isInState(STATE_DRAG_IN_PROGRESS)) {
            return true;
        }
        var sheet = cable.sheet();
        var hit = (EditPart) getCurrentViewer().findObjectAt(getLocation());
        target = hit instanceof PortPart port ? Optional.of(port) : Optional.empty();
        var obstacle = target.flatMap(port -> SheetEdits.obstacle(cable.cable(), side, port.placedPort().port()));
        sheet.flow().tell(obstacle);
        setCursor(obstacle.isPresent() ? Cursors.NO : Cursors.CROSS);
        var line = sheet.picture().line(cable.cable()).orElseThrow().points();
        var fixed = side == CableSide.FROM ? line.getLast() : line.getFirst();
        var end = target.flatMap(port -> sheet.picture().anchor(port.placedPort())).map(anchor -> anchor.at())
                .orElseGet(() -> cable.viewer().toSheet(getLocation().x, getLocation().y));
        show(fixed, end, obstacle.isPresent());
        return true;
    }

    private void show(Point fixed, Point end, boolean refused) {
        var style = Style.line(refused ? ColourRole.ERROR : ColourRole.ACCENT, 2);
        cable.viewer().showOverlay(new DrawingSurface.Overlay(List.of(new Polyline(List.of(fixed, end), 0, style),
                Ellipse.circle(end.x(), end.y(), RADIUS, style)), Bounds.around(List.of(fixed, end)).grown(RADIUS * 2)), Set.of());
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (!isInState(STATE_DRAG_IN_PROGRESS)) {
            return super.handleButtonUp(button);
        }
        setState(STATE_TERMINAL);
        cable.viewer().clearOverlay();
        var sheet = cable.sheet();
        target.map(port -> port.placedPort().port())
                .filter(port -> SheetEdits.obstacle(cable.cable(), side, port).isEmpty())
                .ifPresent(port -> sheet.flow().design().history()
                        .execute(sheet.flow().edits().reconnect(cable.cable(), side, port)));
        return true;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            cable.viewer().clearOverlay();
            setState(STATE_TERMINAL);
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    public void deactivate() {
        cable.viewer().clearOverlay();
        super.deactivate();
    }
}
