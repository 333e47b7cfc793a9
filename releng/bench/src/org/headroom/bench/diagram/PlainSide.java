/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench.diagram;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The same drawing as GEF's own examples would do it: figures and edit parts for all there is, and its router. */
final class PlainSide implements Side {

    private final LargeSheet large;
    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final ScalableFreeformRootEditPart root = new ScalableFreeformRootEditPart();

    PlainSide(LargeSheet large) {
        this.large = large;
    }

    @Override
    public Control open(Composite parent) {
        var control = viewer.createControl(parent);
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new PlainParts());
        new EditDomain().addViewer(viewer);
        root.getZoomManager().setZoomLevels(new double[] {0.02, 4});
        viewer.setContents(large.sheet);
        return control;
    }

    @Override
    public void scrollTo(int x, int y) {
        root.getZoomManager().getViewport().setViewLocation(x, y);
    }

    @Override
    public void zoom(double zoom) {
        root.getZoomManager().setZoom(zoom);
    }

    @Override
    public double zoomOfWhole() {
        viewer.flush();
        var size = ((GraphicalEditPart) viewer.getContents()).getFigure().getBounds();
        return Math.min(viewer.getControl().getSize().x / (double) size.width, viewer.getControl().getSize().y / (double) size.height);
    }

    @Override
    public void flush() {
        viewer.flush();
    }

    @Override
    public boolean paintsInEvents() {
        return false;
    }

    @Override
    public int steps() {
        return 12;
    }

    @Override
    public int[] busyDevice() {
        var part = (GraphicalEditPart) viewer.getEditPartRegistry().get(large.busy);
        var at = part.getFigure().getBounds().getTop().getTranslated(0, 12);
        part.getFigure().translateToAbsolute(at);
        return new int[] {at.x, at.y};
    }

    /** All ports of the busy device have edit parts. */
    List<?> ports() {
        return ((GraphicalEditPart) viewer.getEditPartRegistry().get(large.busy)).getChildren();
    }

    Point view() {
        return root.getZoomManager().getViewport().getViewLocation();
    }
}
