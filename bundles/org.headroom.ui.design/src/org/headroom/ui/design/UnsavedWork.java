/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.headroom.common.text.Messages;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.Recoverable;
import org.headroom.core.design.Recovery;
import org.headroom.ui.design.internal.UnsavedWorkDialog;

/** Asks what to do with the work that a Headroom left behind which did not end properly. */
public final class UnsavedWork {

    private static final Messages MESSAGES = Messages.of(UnsavedWork.class);

    private final IWorkbenchWindow window;
    private final Recovery recovery;

    public UnsavedWork(IWorkbenchWindow window) {
        this.window = window;
        this.recovery = window.getService(Recovery.class);
    }

    /** Asks if there is any; otherwise does nothing. What is neither recovered nor discarded is asked for again at the next start. */
    public void ask() {
        var found = recovery.found();
        if (found.isEmpty()) {
            return;
        }
        var dialog = new UnsavedWorkDialog(window.getShell(), found);
        switch (dialog.ask()) {
            case RECOVER -> recover(dialog.chosen());
            case DISCARD -> discard(dialog.chosen());
            case LATER -> { }
        }
    }

    private void recover(List<Recoverable> chosen) {
        for (Recoverable work : chosen) {
            try {
                closeUnchanged(work);
                var design = window.getService(WorkbenchDesigns.class).recover(work, new NullProgressMonitor());
                new DesignOpener(window).show(design);
            } catch (DesignFileException e) {
                MessageDialog.openError(window.getShell(), MESSAGES.text("unsaved.title"), e.getMessage());
            }
        }
    }

    /** The file may have been opened again at the start, as it was saved last. */
    private void closeUnchanged(Recoverable work) {
        var designs = window.getService(WorkbenchDesigns.class);
        designs.designs().stream()
                .filter(design -> work.file().isPresent() && design.file().equals(work.file()) && !design.isDirty())
                .forEach(design -> {
                    DesignEditors.close(window.getWorkbench(), design);
                    designs.close(design);
                });
    }

    private void discard(List<Recoverable> chosen) {
        for (Recoverable work : chosen) {
            try {
                recovery.discard(work);
            } catch (IOException e) {
                MessageDialog.openError(window.getShell(), MESSAGES.text("unsaved.title"),
                        MESSAGES.text("unsaved.notDiscarded", work.copy(), String.valueOf(e.getMessage())));
            }
        }
    }
}
