/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headroom.common.text.Messages;
import org.headroom.ui.design.CurrentDesign;

/** Opens the loudspeaker plan of the current design. */
public final class OpenPlanHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var design = window.getService(CurrentDesign.class).get();
        if (design.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.of(PlanInput.class).text("page.coverage"),
                    Messages.of(PlanInput.class).text("input.none"));
            return null;
        }
        try {
            window.getActivePage().openEditor(new PlanInput(design.get()), PlanEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
