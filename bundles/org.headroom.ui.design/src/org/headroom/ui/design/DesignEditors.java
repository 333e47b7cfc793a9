/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.headroom.core.design.Design;

/** The editors of a design. */
public final class DesignEditors {

    private DesignEditors() {
    }

    /** Closes them in all windows without asking. */
    public static void close(IWorkbench workbench, Design design) {
        for (var window : workbench.getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                close(page, design);
            }
        }
    }

    private static void close(IWorkbenchPage page, Design design) {
        for (IEditorReference reference : page.getEditorReferences()) {
            var editor = reference.getEditor(false);
            if (editor != null && Adapters.adapt(editor, Design.class) == design) {
                page.closeEditor(editor, false);
            }
        }
    }
}
