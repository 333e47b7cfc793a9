/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.window.Window;
import org.headroom.common.text.Messages;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.model.commands.Duplicate;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;

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
                step(around.width()), step(around.height()),
                grid -> preview(around, grid));
        int answer = dialog.open();
        drawing.viewer().clearOverlay();
        if (answer == Window.OK) {
            dialog.duplicate().ifPresent(this::make);
        }
    }

    /** Outlines where the copies would stand. */
    private void preview(Bounds around, Optional<Duplicate.Grid> grid) {
        var nodes = new ArrayList<SceneNode>();
        var bounds = Bounds.EMPTY;
        if (grid.isPresent()) {
            for (int i = 1; i <= grid.get().copies(); i++) {
                var box = around.moved(i % grid.get().columns() * grid.get().stepX(),
                        i / grid.get().columns() * grid.get().stepY());
                nodes.add(new Rect(box, 4, Style.line(new Stroke(ColourRole.ACCENT, 1.5, Dash.SHORT))));
                bounds = bounds.union(box.grown(4));
            }
        }
        drawing.viewer().showOverlay(new DrawingSurface.Overlay(nodes, bounds), Set.of());
    }

    private void make(Duplicate duplicate) {
        drawing.execute(duplicate, duplicate.placed());
    }

    private static int step(double size) {
        return (int) Math.ceil((size + Placer.GAP) / DiagramViewer.GRID) * DiagramViewer.GRID;
    }
}
