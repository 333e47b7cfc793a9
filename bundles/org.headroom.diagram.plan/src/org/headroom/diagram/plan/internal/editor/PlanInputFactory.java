/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.headroom.core.design.DesignFileException;
import org.headroom.ui.design.WorkbenchDesigns;

/** Opens the plan again that was open when the workbench was closed. */
public final class PlanInputFactory implements IElementFactory {

    static final String ID = "org.headroom.diagram.plan.input";
    static final String FILE = "file";

    @Override
    public IAdaptable createElement(IMemento memento) {
        var file = memento.getString(FILE);
        if (file == null) {
            return null;
        }
        try {
            return new PlanInput(PlatformUI.getWorkbench().getService(WorkbenchDesigns.class).open(Path.of(file), new NullProgressMonitor()));
        } catch (DesignFileException e) {
            ILog.of(getClass()).warn(e.getMessage());
            return null;
        }
    }
}
