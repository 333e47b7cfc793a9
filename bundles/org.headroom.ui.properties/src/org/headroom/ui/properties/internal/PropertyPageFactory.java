/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.properties.internal;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.headroom.ui.design.CurrentDesign;

/** Gives every part whose selection holds objects of a design the same page of properties. */
public final class PropertyPageFactory implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object part, Class<T> adapter) {
        if (adapter != IPropertySheetPage.class || !(part instanceof IWorkbenchPart workbenchPart)
                || !workbenchPart.getSite().getId().startsWith("org.headroom.")) {
            return null;
        }
        return adapter.cast(new DesignPropertyPage(workbenchPart.getSite().getService(CurrentDesign.class)));
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySheetPage.class};
    }
}
