/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headroom.common.text.Messages;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.DesignSaveable;

/** Saves the current design under another name. */
public final class SaveAsHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(DesignSaveable.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(CurrentDesign.class).get().ifPresent(design -> {
            try {
                new DesignSaveable(design).doSaveAs(new NullProgressMonitor());
            } catch (CoreException e) {
                ErrorDialog.openError(window.getShell(), MESSAGES.text("save.title"), null, e.getStatus());
            } catch (OperationCanceledException e) {
                return; // the user chose no file
            }
        });
        return null;
    }

    @Override
    public boolean isEnabled() {
        return PlatformUI.isWorkbenchRunning()
                && PlatformUI.getWorkbench().getService(CurrentDesign.class).get().isPresent();
    }
}
