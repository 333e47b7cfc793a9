/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.SelectionRequest;
import org.headroom.model.system.Cable;

/** A cable on a sheet. While it is selected, either end can be dragged to another port. */
final class CablePart extends ItemPart {

    CablePart(Cable cable) {
        super(cable);
    }

    Cable cable() {
        return (Cable) getModel();
    }

    @Override
    EObject object() {
        return cable();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof SelectionRequest selection && getSelected() != SELECTED_NONE) {
            var end = sheet().endAt(cable(), selection.getLocation().x, selection.getLocation().y);
            if (end.isPresent()) {
                return new ReconnectTracker(this, end.get());
            }
        }
        return super.getDragTracker(request);
    }
}
