/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.headroom.diagram.plan.internal.picture.VenuePicture;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.diagram.viewer.AreaTracker;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.Mover;
import org.headroom.diagram.viewer.PartSource;
import org.headroom.diagram.viewer.SheetLayer;

/** The venue from one side: the contents of a viewer. */
public final class VenuePart extends AbstractGraphicalEditPart implements PartSource {

    /** Stands for the venue as a viewer's contents. */
    public record Contents(View view) {
    }

    private final PlanHost host;
    private final List<Object> opened = new ArrayList<>();
    private VenuePicture picture;

    VenuePart(Contents contents, PlanHost host) {
        setModel(contents);
        this.host = host;
    }

    PlanHost host() {
        return host;
    }

    View view() {
        return ((Contents) getModel()).view();
    }

    public VenuePicture picture() {
        return picture;
    }

    DiagramViewer viewer() {
        return (DiagramViewer) getViewer();
    }

    @Override
    protected IFigure createFigure() {
        return new SheetLayer(viewer().surface());
    }

    @Override
    protected void createEditPolicies() {
        // Tools ask the host for changes.
    }

    /** Shows the venue as it is now. */
    public void show(VenuePicture now) {
        picture = now;
        viewer().surface().setPaper(Optional.of(now.extent().grown(4 * Math.max(now.extent().width(), now.extent().height()))));
        now.showOn(viewer().surface().plane(), viewer()::repaint);
        opened.removeIf(key -> !now.has(key));
        refreshChildren();
        for (var child : getChildren()) {
            ((EditPart) child).refresh();
        }
        ((SheetLayer) getFigure()).fireExtentChanged();
    }

    @Override
    protected List<Object> getModelChildren() {
        return opened;
    }

    @Override
    public Optional<GraphicalEditPart> partFor(Object key) {
        if (picture == null || !(key instanceof EObject) || !picture.has(key)) {
            return Optional.empty();
        }
        opened.add(key);
        var part = (GraphicalEditPart) createChild(key);
        addChild(part, getChildren().size());
        return Optional.of(part);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new AreaTracker(area -> List.of());
    }

    /** What is selected. */
    public List<EObject> selected() {
        var objects = new ArrayList<EObject>();
        for (var each : viewer().getSelectedEditParts()) {
            if (each instanceof ThingPart part) {
                objects.add(part.thing());
            }
        }
        return objects;
    }

    Optional<Mover> mover(EObject grabbed) {
        var selected = selected();
        return selected.isEmpty() ? Optional.empty() : Optional.of(new ThingMover(this, selected, grabbed));
    }
}
