/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.headroom.common.text.Messages;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.commands.Duplicate;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.render.scene.Bounds;

/** Duplicates what is selected, once or in rows and columns. */
public final class Duplicating {

    private static final Messages MESSAGES = Messages.of(Duplicating.class);

    private final Drawing drawing;

    public Duplicating(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Asks how many and where, and makes them as one step. */
    public void ask() {
        var selected = drawing.elements().stream().filter(each -> each instanceof Frame || each instanceof Note
                || each instanceof PlacedDevice placed && placed.getDevice() != null).toList();
        var devices = drawing.devices();
        if (devices.isEmpty() || selected.isEmpty()) {
            drawing.flow().tell(Optional.of(MESSAGES.text("duplicate.nothing")));
            return;
        }
        var around = selected.stream().map(drawing::box).flatMap(Optional::stream).reduce(Bounds.EMPTY, Bounds::union);
        var dialog = new DuplicateDialog(drawing.viewer().getControl().getShell(), drawing.sheet(), selected, devices,
                step(around.width()), step(around.height()));
        if (dialog.open() == Window.OK) {
            dialog.duplicate().ifPresent(this::make);
        }
    }

    private void make(Duplicate duplicate) {
        drawing.execute(duplicate, duplicate.placed());
    }

    private static int step(double size) {
        return (int) Math.ceil((size + Placer.GAP) / DiagramViewer.GRID) * DiagramViewer.GRID;
    }
}
