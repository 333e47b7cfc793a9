/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.trace.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.headroom.core.design.Design;
import org.headroom.model.base.Identified;
import org.headroom.model.sheet.Sheet;
import org.headroom.ui.design.DrawnObjects;
import org.headroom.ui.design.RevealTarget;
import org.headroom.ui.design.SheetEditorInput;
import org.headroom.ui.design.SheetEditors;

/** Brings a step of a trace into sight: on the sheet that is in front if it draws it, else on another, without taking the focus. */
final class SheetSteps {

    private final IWorkbenchPage page;
    private final SheetEditors editors;

    SheetSteps(IWorkbenchPage page, SheetEditors editors) {
        this.page = page;
        this.editors = editors;
    }

    /** Shows the first of some objects that is drawn anywhere; false when none is. */
    boolean show(Design design, List<String> ids) {
        var objects = ids.stream().map(design::find).flatMap(Optional::stream).toList();
        for (IEditorPart editor : open(design)) {
            for (Identified object : objects) {
                var target = Adapters.adapt(editor, RevealTarget.class);
                if (target != null && target.reveal(object)) {
                    page.bringToTop(editor);
                    return true;
                }
            }
        }
        for (Identified object : objects) {
            var sheet = DrawnObjects.sheetOf(design.production(), object);
            if (sheet.isPresent() && open(design, sheet.get()).filter(target -> target.reveal(object)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    // That in front first.
    private List<IEditorPart> open(Design design) {
        var parts = new ArrayList<IEditorPart>();
        Optional.ofNullable(page.getActiveEditor()).ifPresent(parts::add);
        for (IEditorReference reference : page.getEditorReferences()) {
            var editor = reference.getEditor(false);
            if (editor != null && !parts.contains(editor)) {
                parts.add(editor);
            }
        }
        parts.removeIf(editor -> Adapters.adapt(editor, Design.class) != design);
        return parts;
    }

    private Optional<RevealTarget> open(Design design, Sheet sheet) {
        var editor = editors.editorFor(sheet);
        if (editor.isEmpty()) {
            return Optional.empty();
        }
        try {
            var part = page.openEditor(new SheetEditorInput(design, sheet), editor.get(), false);
            page.bringToTop(part);
            return Optional.ofNullable(Adapters.adapt(part, RevealTarget.class));
        } catch (PartInitException e) {
            ILog.of(SheetSteps.class).error(e.getMessage(), e);
            return Optional.empty();
        }
    }
}
