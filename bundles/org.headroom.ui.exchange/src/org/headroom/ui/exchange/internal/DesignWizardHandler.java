/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headroom.core.design.Design;
import org.headroom.ui.design.CurrentDesign;

/** Opens a wizard about the current design. */
abstract class DesignWizardHandler extends AbstractHandler {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    abstract IWizard wizard(Design design);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(CurrentDesign.class).get().ifPresent(design -> {
            var dialog = new WizardDialog(window.getShell(), wizard(design));
            dialog.setMinimumPageSize(WIDTH, HEIGHT);
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
