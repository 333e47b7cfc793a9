/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.headroom.diagram.flow.internal.picture.PageKey;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Cable;

/** Makes the edit parts of a signal-flow sheet. Never none: what it does not know gets a plain part. */
public final class FlowPartFactory implements EditPartFactory {

    private final FlowSheet sheet;

    public FlowPartFactory(FlowSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        return switch (model) {
            case FlowSheet.Contents contents -> new SheetPart(contents, sheet);
            case PlacedDevice placed -> new DevicePart(placed);
            case PlacedPort port -> new PortPart(port);
            case Cable cable -> new CablePart(cable);
            case PageKey page -> new PagePart(page);
            case EObject element -> new PlainPart(element);
            default -> throw new IllegalArgumentException("Nothing that stands on a sheet: " + model);
        };
    }
}
