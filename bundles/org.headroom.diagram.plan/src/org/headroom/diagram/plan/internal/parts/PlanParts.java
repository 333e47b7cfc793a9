/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.parts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the edit parts of a venue. */
public final class PlanParts implements EditPartFactory {

    private final PlanHost host;

    public PlanParts(PlanHost host) {
        this.host = host;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        return switch (model) {
            case VenuePart.Contents contents -> new VenuePart(contents, host);
            case EObject thing -> new ThingPart(thing);
            default -> throw new IllegalArgumentException("Nothing of a venue: " + model);
        };
    }
}
