/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.revision;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headroom.ui.design.CurrentDesign;

/** Signs a revision of the current design. */
public final class SignHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        RevisionActions.sign(window.getShell(), window.getService(CurrentDesign.class).get());
        return null;
    }

    @Override
    public boolean isEnabled() {
        return PlatformUI.isWorkbenchRunning()
                && PlatformUI.getWorkbench().getService(CurrentDesign.class).get().isPresent();
    }
}
