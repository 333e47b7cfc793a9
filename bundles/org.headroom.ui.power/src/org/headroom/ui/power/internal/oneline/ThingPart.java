/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal.oneline;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.ItemFigure;

/** A box or a row of the one-line diagram. Its model is the key of its item on the plane, which draws it. */
final class ThingPart extends AbstractGraphicalEditPart {

    private AccessibleEditPart accessible;

    ThingPart(Thing.Key key) {
        setModel(key);
    }

    Thing.Key key() {
        return (Thing.Key) getModel();
    }

    private DiagramViewer viewer() {
        return (DiagramViewer) getViewer();
    }

    private OneLinePart drawing() {
        return (OneLinePart) getViewer().getContents();
    }

    @Override
    protected IFigure createFigure() {
        return new ItemFigure();
    }

    @Override
    protected void createEditPolicies() {
        // Tools ask the diagram for changes.
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
        return new PlugTracker(this, drawing());
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            drawing().rename(key());
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = drawing().thing(key()).map(Thing::name).orElse("");
                }
            };
        }
        return accessible;
    }
}
