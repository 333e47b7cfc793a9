/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.wizard.Wizard;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.document.DocumentRegistry;
import org.headroom.core.rule.RuleChecker;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.documents.DocumentRun;

/** Asks what to write and starts writing in the background, so that work can go on. */
final class ExportWizard extends Wizard {

    private static final Messages MESSAGES = Messages.of(ExportWizard.class);

    private final DocumentRegistry registry;
    private final Design design;
    private final DocumentsPage page;

    ExportWizard(DocumentRegistry registry, Design design) {
        this.registry = registry;
        this.design = design;
        page = new DocumentsPage(registry.all(), design);
        setWindowTitle(MESSAGES.text("window"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var job = new ExportJob(getShell().getParent().getShell(), design.name(),
                new RuleChecker(new RuleRegistry(Platform.getExtensionRegistry())), new DocumentRun(registry),
                page.order(design.snapshot()));
        job.setUser(true);
        job.schedule();
        return true;
    }
}
