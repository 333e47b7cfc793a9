/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.headroom.ui.design.CurrentDesign;

/** Applies the change of the current design again that was taken back last. */
public final class RedoHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        current().get().ifPresent(design -> design.history().redo());
        return null;
    }

    @Override
    public boolean isEnabled() {
        return PlatformUI.isWorkbenchRunning() && current().get().filter(design -> design.history().canRedo()).isPresent();
    }

    private static CurrentDesign current() {
        return PlatformUI.getWorkbench().getService(CurrentDesign.class);
    }
}
