/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.exchange.ImporterDescriptor;
import org.headroom.model.commands.RefusedChangeException;

/** Asks which file of which kind, shows what it would add, change and take away, and does it as one step. */
final class ImportWizard extends Wizard {

    private static final Messages MESSAGES = Messages.of(ImportWizard.class);

    private final Design design;
    private final SourcePage source;
    private final ProposalPage proposal;

    ImportWizard(List<ImporterDescriptor> importers, Design design) {
        this.design = design;
        source = new SourcePage(importers, design);
        proposal = new ProposalPage(source, design);
        setWindowTitle(MESSAGES.text("import.window"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(proposal);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == proposal && proposal.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        try {
            proposal.change().ifPresent(design.history()::execute);
            return true;
        } catch (RefusedChangeException e) {
            proposal.setErrorMessage(e.getMessage());
            return false;
        }
    }
}
