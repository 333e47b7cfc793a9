/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.exchange.ExporterDescriptor;

/** Asks what to write for a machine or another program, shows what it cannot carry, and writes it. */
final class HandOverWizard extends Wizard {

    private static final Messages MESSAGES = Messages.of(HandOverWizard.class);

    private final TargetPage target;
    private final LossPage losses;

    HandOverWizard(List<ExporterDescriptor> exporters, Design design) {
        target = new TargetPage(exporters, design);
        losses = new LossPage(target, design);
        setWindowTitle(MESSAGES.text("handover.window"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(target);
        addPage(losses);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == losses && losses.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (Files.exists(target.file()) && !MessageDialog.openConfirm(getShell(), MESSAGES.text("handover.window"),
                MESSAGES.text("target.replace", target.file().getFileName()))) {
            return false;
        }
        return losses.write();
    }
}
