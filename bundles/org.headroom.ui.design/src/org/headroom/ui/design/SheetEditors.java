/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.headroom.core.design.Design;
import org.headroom.model.sheet.Sheet;

/** Opens sheets in the editor that is contributed for their kind at {@code org.headroom.ui.design.sheetEditors}. */
public final class SheetEditors {

    private static final String POINT = "org.headroom.ui.design.sheetEditors";

    private final IExtensionRegistry registry;

    public SheetEditors(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /** Id of the editor for the kind of a sheet; empty when nobody contributes one. */
    public Optional<String> editorFor(Sheet sheet) {
        var kind = sheet.getKind().getLiteral();
        return Arrays.stream(registry.getConfigurationElementsFor(POINT))
                .filter(element -> kind.equals(element.getAttribute("kind")))
                .map(element -> element.getAttribute("editor")).findFirst();
    }

    /** Opens a sheet, or brings its editor to the front; empty when the workbench could not show it, for which it has told the user why. */
    public Optional<IEditorPart> open(IWorkbenchPage page, Design design, Sheet sheet) throws PartInitException {
        var editor = editorFor(sheet);
        if (editor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(page.openEditor(new SheetEditorInput(design, sheet), editor.get()));
    }
}
