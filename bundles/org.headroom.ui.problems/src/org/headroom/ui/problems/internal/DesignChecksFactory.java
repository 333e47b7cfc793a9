/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.ui.design.WorkbenchDesigns;
import org.headroom.ui.problems.DesignChecks;

/** Makes the service that checks open designs, once for the workbench. */
public final class DesignChecksFactory extends AbstractServiceFactory {

    private DesignChecks checks;

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        if (checks == null) {
            checks = new DesignChecks(PlatformUI.getWorkbench().getDisplay(),
                    new RuleRegistry(Platform.getExtensionRegistry()),
                    PlatformUI.getWorkbench().getService(WorkbenchDesigns.class));
        }
        return checks;
    }
}
