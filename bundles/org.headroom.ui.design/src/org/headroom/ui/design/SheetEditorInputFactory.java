/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.headroom.core.design.DesignFileException;
import org.headroom.model.sheet.Sheet;

/** Brings the inputs of editors back that were open when the workbench was closed. */
public final class SheetEditorInputFactory implements IElementFactory {

    static final String ID = "org.headroom.ui.design.sheet";
    static final String FILE = "file";
    static final String SHEET = "sheet";

    @Override
    public IAdaptable createElement(IMemento memento) {
        var file = memento.getString(FILE);
        var sheetId = memento.getString(SHEET);
        if (file == null || sheetId == null) {
            return null;
        }
        try {
            var design = PlatformUI.getWorkbench().getService(WorkbenchDesigns.class).open(Path.of(file),
                    new NullProgressMonitor());
            return design.find(sheetId, Sheet.class).map(sheet -> new SheetEditorInput(design, sheet)).orElse(null);
        } catch (DesignFileException e) {
            ILog.of(getClass()).warn(e.getMessage());
            return null;
        }
    }
}
