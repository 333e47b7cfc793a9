/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.trace.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Traces what is selected, and shows the view. */
public final class TraceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var start = TraceStart.of(HandlerUtil.getCurrentSelection(event));
        try {
            if (window.getActivePage().showView(TraceView.ID) instanceof TraceView view) {
                start.ifPresent(view::trace);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(TraceView.ID, e);
        }
        return null;
    }
}
