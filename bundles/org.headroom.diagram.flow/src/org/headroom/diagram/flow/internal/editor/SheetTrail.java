/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.PartInitException;
import org.headroom.diagram.flow.internal.connect.OtherSheets;
import org.headroom.model.base.Identified;
import org.headroom.model.sheet.Sheet;
import org.headroom.ui.design.RevealTarget;
import org.headroom.ui.design.SheetEditors;

/** Leads from the sheet of an editor to others, and back to the one from which this one was shown. For the UI thread. */
final class SheetTrail implements OtherSheets {

    /** A place from which another sheet was shown. */
    private record Place(Sheet sheet, Identified object) {
    }

    private final FlowEditor editor;
    private final Deque<Place> places = new ArrayDeque<>();

    SheetTrail(FlowEditor editor) {
        this.editor = editor;
    }

    @Override
    public boolean show(Sheet sheet, Identified object) {
        return show(sheet, object, Optional.of(new Place(editor.sheet(), object)));
    }

    @Override
    public boolean back() {
        while (!places.isEmpty()) {
            var place = places.pop();
            if (place.sheet().eContainer() != null && show(place.sheet(), place.object(), Optional.empty())) {
                return true;
            }
        }
        return false;
    }

    private boolean show(Sheet sheet, Identified object, Optional<Place> from) {
        if (sheet == editor.sheet()) {
            return editor.reveal(object);
        }
        try {
            var opened = editor.getSite().getService(SheetEditors.class).open(editor.getSite().getPage(), editor.design(),
                    sheet);
            opened.filter(FlowEditor.class::isInstance).map(FlowEditor.class::cast)
                    .ifPresent(other -> from.ifPresent(other.trail().places::push));
            return opened.flatMap(other -> Adapters.of(other, RevealTarget.class)).filter(target -> target.reveal(object))
                    .isPresent();
        } catch (PartInitException e) {
            editor.tell(Optional.ofNullable(e.getMessage()));
            return false;
        }
    }
}
