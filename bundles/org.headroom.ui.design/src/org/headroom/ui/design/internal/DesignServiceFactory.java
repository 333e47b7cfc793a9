/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design.internal;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.design.OpenDesigns;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.SheetEditors;
import org.headroom.ui.design.WorkbenchDesigns;

/** Makes the services of this bundle once for the workbench. */
public final class DesignServiceFactory extends AbstractServiceFactory {

    private WorkbenchDesigns designs;
    private CurrentDesign current;

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        var inherited = parent == null ? null : parent.getService(service);
        if (inherited != null) {
            return inherited;
        }
        if (designs == null) {
            designs = new WorkbenchDesigns(new OpenDesigns(new DesignFiles(List.of())));
            current = new CurrentDesign(designs);
        }
        if (service == WorkbenchDesigns.class) {
            return designs;
        }
        if (service == CurrentDesign.class) {
            return current;
        }
        return service == SheetEditors.class ? new SheetEditors(Platform.getExtensionRegistry()) : null;
    }
}
