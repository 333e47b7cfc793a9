/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.explorer.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.ui.design.DesignEditors;
import org.headroom.ui.design.DesignSaveable;
import org.headroom.ui.design.WorkbenchDesigns;

/** Closes a design with its editors, after asking what to do with changes that are not saved. */
final class CloseDesignAction extends Action {

    private static final Messages MESSAGES = Messages.of(CloseDesignAction.class);

    private final IWorkbenchPartSite site;
    private final WorkbenchDesigns designs;
    private final Design design;

    CloseDesignAction(IWorkbenchPartSite site, WorkbenchDesigns designs, Design design) {
        super(MESSAGES.text("action.close"));
        this.site = site;
        this.designs = designs;
        this.design = design;
    }

    @Override
    public void run() {
        if (!design.isDirty() || savedOrGivenUp()) {
            DesignEditors.close(site.getWorkbenchWindow().getWorkbench(), design);
            designs.close(design);
        }
    }

    private boolean savedOrGivenUp() {
        var dialog = new MessageDialog(site.getShell(), MESSAGES.text("close.title"), null,
                MESSAGES.text("close.dirty", design.name()), MessageDialog.QUESTION_WITH_CANCEL, 0, IDialogConstants.YES_LABEL,
                IDialogConstants.NO_LABEL, IDialogConstants.CANCEL_LABEL);
        return switch (dialog.open()) {
            case 0 -> save();
            case 1 -> true;
            default -> false;
        };
    }

    private boolean save() {
        try {
            new DesignSaveable(design).doSave(new NullProgressMonitor());
            return true;
        } catch (OperationCanceledException e) {
            return false;
        } catch (CoreException e) {
            ErrorDialog.openError(site.getShell(), MESSAGES.text("close.title"), null, e.getStatus());
            return false;
        }
    }
}
