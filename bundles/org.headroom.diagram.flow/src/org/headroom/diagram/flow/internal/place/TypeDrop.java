/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.Transfer;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.core.catalogue.QuickSearch.OfType;
import org.headroom.core.catalogue.QuickSearch.Suggestion;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.render.scene.Point;

/** Takes types that are dragged from the catalogue or the palette, and shows where the device will stand. */
public final class TypeDrop implements TransferDropTargetListener, DropTargetListener {

    private final Drawing drawing;
    private final Placer placer;
    private Optional<Suggestion> dragged = Optional.empty();

    public TypeDrop(Drawing drawing, Placer placer) {
        this.drawing = drawing;
        this.placer = placer;
    }

    @Override
    public Transfer getTransfer() {
        return LocalSelectionTransfer.getTransfer();
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return suggestion().isPresent();
    }

    private static Optional<Suggestion> suggestion() {
        if (!(LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection)) {
            return Optional.empty();
        }
        return switch (selection.getFirstElement()) {
            case CatalogueEntry entry when isDevice(entry) -> Optional.of(new OfType(entry));
            case Suggestion suggestion -> Optional.of(suggestion);
            case null, default -> Optional.empty();
        };
    }

    private static boolean isDevice(CatalogueEntry entry) {
        var category = entry.type().getCategory();
        return category != DeviceCategory.CABLE && category != DeviceCategory.MULTICORE;
    }

    private Point at(DropTargetEvent event) {
        var pixel = drawing.viewer().getControl().toControl(event.x, event.y);
        return drawing.viewer().toSheet(pixel.x, pixel.y);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragged = suggestion();
        event.detail = dragged.isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        event.feedback = DND.FEEDBACK_SCROLL;
        dragged.ifPresent(suggestion -> {
            event.detail = DND.DROP_COPY;
            placer.preview(suggestion, 1, at(event));
        });
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        placer.hide();
    }

    @Override
    public void dropAccept(DropTargetEvent event) {
        // what was shown is what is placed
    }

    @Override
    public void drop(DropTargetEvent event) {
        placer.hide();
        suggestion().ifPresent(suggestion -> {
            placer.place(suggestion, 1, at(event));
            drawing.viewer().getControl().setFocus();
        });
    }
}
