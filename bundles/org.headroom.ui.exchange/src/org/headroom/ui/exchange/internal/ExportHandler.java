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
import org.headroom.core.document.DocumentRegistry;
import org.headroom.ui.design.CurrentDesign;

/** Opens the wizard that writes documents of the current design. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(CurrentDesign.class).get().ifPresent(design -> {
            var registry = new DocumentRegistry(Platform.getExtensionRegistry());
            var dialog = new WizardDialog(window.getShell(), new ExportWizard(registry, design));
            dialog.setMinimumPageSize(600, 380);
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
