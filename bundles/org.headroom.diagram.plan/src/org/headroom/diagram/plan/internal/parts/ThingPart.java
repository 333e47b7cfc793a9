/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.headroom.diagram.plan.internal.picture.Handles;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.ItemFigure;
import org.headroom.diagram.viewer.MoveTracker;
import org.headroom.model.base.Named;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.Surface;

/** A thing of the venue. Selected, it can be moved, reshaped by its corners, and aimed. */
public final class ThingPart extends AbstractGraphicalEditPart {

    private AccessibleEditPart accessible;

    ThingPart(EObject thing) {
        setModel(thing);
    }

    public EObject thing() {
        return (EObject) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new ItemFigure();
    }

    @Override
    protected void createEditPolicies() {
        // Tools ask the host for changes.
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
        boolean selected = getSelected() != SELECTED_NONE;
        if (request instanceof SelectionRequest selection && selection.getLocation() != null) {
            var at = viewer().toSheet(selection.getLocation().x, selection.getLocation().y);
            if (selected && thing() instanceof Placement placement && venue().view() != View.FRONT
                    && Handles.isAim(placement, venue().view(), viewer().zoom(), at)) {
                return new AimTracker(this, venue(), placement);
            }
            if (selected && thing() instanceof Surface surface) {
                var corner = Handles.cornerAt(surface, venue().view(), viewer().zoom(), at);
                if (corner.isPresent()) {
                    return new CornerTracker(this, venue(), surface, corner.get());
                }
            }
        }
        // an area is only moved when it was selected before: a drag that begins on the floor means no harm
        return thing() instanceof Surface && !selected ? new SelectEditPartTracker(this) : new MoveTracker(this, () -> venue().mover(thing()));
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            venue().host().open(thing());
        }
    }

    private VenuePart venue() {
        return (VenuePart) getViewer().getContents();
    }

    private DiagramViewer viewer() {
        return (DiagramViewer) getViewer();
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        if (key == AccessibleEditPart.class) {
            return getAccessibleEditPart();
        }
        return key.isInstance(getModel()) ? getModel() : super.getAdapter(key);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = getModel() instanceof Named named && named.getName() != null ? named.getName() : thing().eClass().getName();
                }
            };
        }
        return accessible;
    }
}
