/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignFileException;
import org.headroom.model.sheet.Sheet;

/** Opens designs in a window, with their first sheet, and tells the user when that fails. */
public final class DesignOpener {

    private static final Messages MESSAGES = Messages.of(DesignOpener.class);

    private final IWorkbenchWindow window;

    public DesignOpener(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Opens a file. A dialog tells what is wrong with it; then the result is empty. */
    public Optional<Design> open(Path file) {
        try {
            var design = window.getService(WorkbenchDesigns.class).open(file, new NullProgressMonitor());
            new RecentDesigns().add(file);
            show(design);
            return Optional.of(design);
        } catch (DesignFileException e) {
            MessageDialog.openError(window.getShell(), MESSAGES.text("open.failed"), e.getMessage());
            return Optional.empty();
        }
    }

    /** Makes a design current and opens its first sheet. */
    public void show(Design design) {
        window.getService(CurrentDesign.class).set(design);
        design.production().getSheets().stream().min(Comparator.comparingInt(Sheet::getNumber))
                .ifPresent(sheet -> show(design, sheet));
    }

    /** Opens one sheet of a design; empty when there is no editor for its kind or when it failed to open. */
    public Optional<IEditorPart> show(Design design, Sheet sheet) {
        try {
            return window.getService(SheetEditors.class).open(window.getActivePage(), design, sheet);
        } catch (PartInitException e) {
            MessageDialog.openError(window.getShell(), MESSAGES.text("open.failed"), e.getMessage());
            return Optional.empty();
        }
    }

    /** Brings an object into sight on the first sheet that draws it; false when no sheet does. */
    public boolean reveal(Design design, String objectId) {
        var object = design.find(objectId);
        return object.flatMap(found -> DrawnObjects.sheetOf(design.production(), found))
                .flatMap(sheet -> show(design, sheet))
                .map(editor -> Adapters.adapt(editor, RevealTarget.class))
                .map(target -> target.reveal(object.get())).orElse(false);
    }
}
