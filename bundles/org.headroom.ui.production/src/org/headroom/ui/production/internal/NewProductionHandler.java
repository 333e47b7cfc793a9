/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.production.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.example.ExampleRegistry;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.WorkbenchDesigns;

/** Opens the wizard that makes a production. */
public final class NewProductionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var wizard = new NewProductionWizard(new ExampleRegistry(Platform.getExtensionRegistry()),
                window.getService(Catalogue.class), production -> new DesignOpener(window).show(
                        window.getService(WorkbenchDesigns.class).add(production)));
        var dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setMinimumPageSize(560, 330);
        dialog.open();
        return null;
    }
}
