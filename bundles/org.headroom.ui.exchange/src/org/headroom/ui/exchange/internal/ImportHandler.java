/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headroom.core.exchange.ImporterRegistry;
import org.headroom.ui.design.CurrentDesign;

/** Opens the wizard that reads a file of another program into the current design. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(CurrentDesign.class).get().ifPresent(design -> {
            var registry = new ImporterRegistry(Platform.getExtensionRegistry());
            var dialog = new WizardDialog(window.getShell(), new ImportWizard(registry.all(), design));
            dialog.setMinimumPageSize(640, 420);
            dialog.open();
        });
        return null;
    }

    @Override
    public boolean isEnabled() {
        return PlatformUI.isWorkbenchRunning()
                && PlatformUI.getWorkbench().getService(CurrentDesign.class).get().isPresent();
    }
}
