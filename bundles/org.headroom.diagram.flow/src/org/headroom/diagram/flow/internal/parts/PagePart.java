/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.headroom.diagram.flow.internal.picture.PageKey;
import org.headroom.model.production.Productions;

/** The title block: it stands for the production's, and does not move. */
final class PagePart extends ItemPart {

    PagePart(PageKey page) {
        super(page);
    }

    @Override
    EObject object() {
        var sheet = ((PageKey) getModel()).sheet();
        return Productions.of(sheet).map(production -> (EObject) production.getTitleBlock()).orElse(sheet);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new SelectEditPartTracker(this);
    }
}
