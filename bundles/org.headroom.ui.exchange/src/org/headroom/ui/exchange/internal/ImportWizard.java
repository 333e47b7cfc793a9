/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.ImporterDescriptor;
import org.headroom.model.commands.RefusedChangeException;

/** Asks which file of which kind, shows what it would add, change and take away, and does it as one step. */
final class ImportWizard extends Wizard {

    private static final Messages MESSAGES = Messages.of(ImportWizard.class);

    private final Design design;
    private final SourcePage source;
    private final ColumnsPage columns;
    private final ProposalPage proposal;

    ImportWizard(List<ImporterDescriptor> importers, Design design) {
        this.design = design;
        source = new SourcePage(importers, design);
        columns = new ColumnsPage(this::readColumns);
        proposal = new ProposalPage(reader());
        setWindowTitle(MESSAGES.text("import.window"));
        setNeedsProgressMonitor(true);
    }

    /** What was chosen is asked in the thread of the window, before the page begins to read. */
    private ProposalPage.Source reader() {
        return monitor -> {
            var chosen = new Object() {
                private ImporterDescriptor importer;
                private Path file;
                private ExchangeOptions options;
            };
            getShell().getDisplay().syncExec(() -> {
                chosen.importer = source.importer();
                chosen.file = source.file();
                var mapped = ColumnsPage.isFor(chosen.importer) ? columns.option() : Optional.<String>empty();
                chosen.options = mapped.map(option -> source.options().with(ExchangeOptions.COLUMNS, option)).orElseGet(source::options);
            });
            var code = chosen.importer.code();
            return code.call(each -> each.read(chosen.file, design.production(), chosen.options, monitor))
                    .orElseThrow(() -> new IOException(code.problem().map(Problem::message)
                            .orElse(MESSAGES.text("proposal.broken", chosen.importer.name()))));
        };
    }

    private void readColumns() {
        columns.read(source.importer(), source.file());
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(columns);
        addPage(proposal);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page == source && !ColumnsPage.isFor(source.importer())) {
            return proposal;
        }
        return super.getNextPage(page);
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
