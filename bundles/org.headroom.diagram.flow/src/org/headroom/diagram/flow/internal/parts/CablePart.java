/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import org.eclipse.emf.ecore.EObject;
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
}
