/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SimpleDragTracker;
import org.eclipse.jface.viewers.StructuredSelection;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;

/** Selects what lies wholly in an area that is dragged open; with Shift or Ctrl in addition to what is selected. */
public final class AreaTracker extends SimpleDragTracker {

    private static final double TINT = 0.12;

    private final Function<Bounds, List<EditPart>> inner;

    /** @param inner parts within others that are selected when nothing lies wholly in the area */
    public AreaTracker(Function<Bounds, List<EditPart>> inner) {
        this.inner = inner;
    }

    @Override
    protected String getCommandName() {
        return "select";
    }

    @Override
    protected boolean handleButtonDown(int button) {
        var handled = super.handleButtonDown(button);
        if (button == 1 && !getCurrentInput().isShiftKeyDown() && !getCurrentInput().isControlKeyDown()) {
            getCurrentViewer().deselectAll();
        }
        return handled;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS)) {
            var area = area();
            var zoom = viewer().zoom();
            viewer().showOverlay(new DrawingSurface.Overlay(List.of(
                    new Rect(area, 0, Style.fill(ColourRole.ACCENT).withOpacity(TINT)),
                    new Rect(area, 0, Style.line(new Stroke(ColourRole.ACCENT, 1 / zoom, Dash.SOLID)))), area), Set.of());
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            select(area());
        }
        viewer().clearOverlay();
        return super.handleButtonUp(button);
    }

    private void select(Bounds area) {
        var parts = new ArrayList<EditPart>();
        if (getCurrentInput().isShiftKeyDown() || getCurrentInput().isControlKeyDown()) {
            viewer().getSelectedEditParts().forEach(part -> parts.add((EditPart) part));
        }
        for (var item : viewer().surface().plane().in(area)) {
            var bounds = item.bounds();
            if (viewer().surface().shows(item) && area.x() <= bounds.x() && area.y() <= bounds.y() && area.right() >= bounds.right()
                    && area.bottom() >= bounds.bottom()) {
                viewer().part(item.key()).filter(part -> part.isSelectable() && !parts.contains(part)).ifPresent(parts::add);
            }
        }
        if (parts.isEmpty()) {
            parts.addAll(inner.apply(area));
        }
        viewer().setSelection(new StructuredSelection(parts));
    }

    private Bounds area() {
        var from = viewer().toSheet(getStartLocation().x, getStartLocation().y);
        var to = viewer().toSheet(getLocation().x, getLocation().y);
        return new Bounds(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(from.x() - to.x()),
                Math.abs(from.y() - to.y()));
    }

    private DiagramViewer viewer() {
        return (DiagramViewer) getCurrentViewer();
    }
}
