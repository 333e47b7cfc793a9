/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.model.sheet.Route;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;

/** Marks lines that were laid by hand with a small diamond, in the window only. */
final class HandMarks {

    private static final double SIZE = 5;

    private final Connecting connecting;
    private final Object overlay = new Object();
    private boolean pending;
    private List<Point> shown = List.of();

    HandMarks(Connecting connecting) {
        this.connecting = connecting;
        connecting.viewer().addContentListener(this::soon);
    }

    /** The sheet looks different; several changes in one turn of the display are looked at once. */
    private void soon() {
        var control = connecting.viewer().getControl();
        if (!pending && control != null && !control.isDisposed()) {
            pending = true;
            control.getDisplay().asyncExec(() -> {
                pending = false;
                if (!control.isDisposed()) {
                    show();
                }
            });
        }
    }

    private void show() {
        var places = new ArrayList<Point>();
        if (connecting.part().isPresent() && connecting.part().get().picture() != null) {
            connecting.flow().sheet().getRoutes().stream().filter(Route::isManual).map(Route::getCable)
                    .forEach(cable -> connecting.part().get().picture().line(cable)
                            .ifPresent(line -> places.add(middle(line.points()))));
        }
        if (places.equals(shown)) {
            return;
        }
        shown = List.copyOf(places);
        var nodes = new ArrayList<SceneNode>();
        var area = Bounds.EMPTY;
        for (var place : places) {
            nodes.add(new Polygon(List.of(place.moved(0, -SIZE), place.moved(SIZE, 0), place.moved(0, SIZE),
                    place.moved(-SIZE, 0)), Style.of(ColourRole.PAPER, Stroke.solid(ColourRole.TEXT_SOFT, 1.5))));
            area = area.union(new Bounds(place.x() - SIZE, place.y() - SIZE, 2 * SIZE, 2 * SIZE).grown(2));
        }
        connecting.viewer().showOverlay(overlay, new DrawingSurface.Overlay(nodes, area), Set.of());
    }

    /** Where the marks are. */
    List<Point> marks() {
        return shown;
    }

    /** The middle of the longest leg. */
    private static Point middle(List<Point> line) {
        var longest = 0;
        for (var i = 1; i + 1 < line.size(); i++) {
            if (line.get(i).distance(line.get(i + 1)) > line.get(longest).distance(line.get(longest + 1))) {
                longest = i;
            }
        }
        var from = line.get(longest);
        var to = line.get(longest + 1);
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }
}
