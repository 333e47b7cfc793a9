/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.List;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** The root of a diagram: a drag beside everything selects what is in an area. */
final class DiagramRootEditPart extends ScalableFreeformRootEditPart {

    @Override
    public DragTracker getDragTracker(Request request) {
        return new AreaTracker(area -> List.of());
    }
}
