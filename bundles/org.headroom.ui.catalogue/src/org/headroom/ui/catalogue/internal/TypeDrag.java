/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.catalogue.internal;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;

/** Lets a type be dragged out of the list, onto a sheet. */
final class TypeDrag extends DragSourceAdapter {

    private final TableViewer list;

    TypeDrag(TableViewer list) {
        this.list = list;
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        event.doit = !list.getStructuredSelection().isEmpty();
        LocalSelectionTransfer.getTransfer().setSelection(list.getStructuredSelection());
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = list.getStructuredSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
