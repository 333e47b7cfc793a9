/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.headroom.diagram.flow.internal.edits.SheetEdits;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.ItemFigure;
import org.headroom.diagram.viewer.MoveTracker;
import org.headroom.render.scene.Point;

/** A thing on a sheet. Its model is the key of its item on the plane, which draws it; it does no sums of its own. */
abstract class ItemPart extends AbstractGraphicalEditPart {

    private AccessibleEditPart accessible;

    ItemPart(Object model) {
        setModel(model);
    }

    /** What the properties show and a rename changes. */
    abstract EObject object();

    @Override
    protected IFigure createFigure() {
        return new ItemFigure();
    }

    @Override
    protected void createEditPolicies() {
        // Tools ask the sheet for changes.
    }

    @Override
    protected void refreshVisuals() {
        viewer().surface().plane().get(getModel()).ifPresent(item -> ((ItemFigure) getFigure()).setBounds(item.bounds()));
    }

    @Override
    public void addNotify() {
        super.addNotify();
        refreshVisuals();
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        viewer().showSelected(getModel(), value != SELECTED_NONE);
    }

    @Override
    public void removeNotify() {
        viewer().showSelected(getModel(), false);
        super.removeNotify();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof SelectionRequest selection) {
            var special = sheet().flow().gestures().tracker(this, place(selection), selection.isControlKeyPressed());
            if (special.isPresent()) {
                return special.get();
            }
            var edge = sheet().frameEdgeAt(this, selection.getLocation().x, selection.getLocation().y);
            if (edge.isPresent()) {
                return edge.get();
            }
        }
        return new MoveTracker(this, sheet()::mover);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            var place = request instanceof LocationRequest located && located.getLocation() != null
                    ? Optional.of(place(located)) : Optional.<Point>empty();
            if (place.isEmpty() || !sheet().flow().gestures().opened(this, place.get())) {
                sheet().rename(this);
            }
        }
    }

    private Point place(LocationRequest request) {
        return viewer().toSheet(request.getLocation().x, request.getLocation().y);
    }

    SheetPart sheet() {
        return (SheetPart) getViewer().getContents();
    }

    DiagramViewer viewer() {
        return (DiagramViewer) getViewer();
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        if (key == AccessibleEditPart.class) {
            return getAccessibleEditPart();
        }
        if (key.isInstance(object())) {
            return object();
        }
        return key.isInstance(getModel()) ? getModel() : super.getAdapter(key);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = SheetEdits.name(getModel());
                }
            };
        }
        return accessible;
    }
}
