/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import org.eclipse.emf.ecore.EObject;

/** A frame, a note or a reference to another sheet; also what a newer version or a plug-in put on the sheet. */
final class PlainPart extends ItemPart {

    PlainPart(EObject element) {
        super(element);
    }

    @Override
    EObject object() {
        return (EObject) getModel();
    }
}
