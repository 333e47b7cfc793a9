/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.production.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.example.ExampleRegistry;
import org.headroom.model.production.Production;

/** Makes a production from nothing or from an example, and hands it on. */
final class NewProductionWizard extends Wizard {

    private static final Messages MESSAGES = Messages.of(NewProductionWizard.class);

    private final Catalogue catalogue;
    private final Consumer<Production> made;
    private final StartPage page;

    NewProductionWizard(ExampleRegistry examples, Catalogue catalogue, Consumer<Production> made) {
        this.catalogue = catalogue;
        page = new StartPage(examples.all());
        this.made = made;
        setWindowTitle(MESSAGES.text("window"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var order = page.order();
        var result = new Production[1];
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(MESSAGES.text("making", order.name()), IProgressMonitor.UNKNOWN);
                result[0] = order.make(catalogue);
            });
        } catch (InvocationTargetException e) {
            ILog.of(getClass()).error(e.getCause().getMessage(), e.getCause());
            MessageDialog.openError(getShell(), MESSAGES.text("failed"), String.valueOf(e.getCause().getMessage()));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        made.accept(result[0]);
        return true;
    }
}
