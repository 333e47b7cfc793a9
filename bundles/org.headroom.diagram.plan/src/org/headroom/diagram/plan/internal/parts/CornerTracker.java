/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.acoustics.space.Point3;
import org.headroom.diagram.plan.internal.picture.Handles;
import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.model.venue.Surface;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;

/** Drags a corner of an area, or a new one out of a side. Ctrl and a click takes a corner away. */
final class CornerTracker extends HandleTracker {

    private static final int FEWEST = 3;

    private final Surface surface;
    private final Handles.Corner corner;
    private final List<Point3> before;
    private final Snap snap;
    private List<Point3> corners;

    CornerTracker(EditPart part, VenuePart venue, Surface surface, Handles.Corner corner) {
        super(part, venue);
        this.surface = surface;
        this.corner = corner;
        before = VenueEdits.corners(surface);
        corners = before;
        snap = new Snap(venue.host().design().production(), venue.view(), venue.viewer().zoom(), venue.picture().extent(), List.of(surface));
    }

    @Override
    void preview(Point at, boolean free) {
        var snapped = snap.snap(at, free);
        corners = new ArrayList<>(before);
        if (corner.isNew()) {
            var a = before.get(corner.index() - 1);
            var b = before.get(corner.index() % before.size());
            corners.add(corner.index(), venue.view().place(snapped.at(), a.plus(b).times(0.5)));
        } else {
            corners.set(corner.index(), venue.view().place(snapped.at(), before.get(corner.index())));
        }
        var line = new ArrayList<>(corners.stream().map(venue.view()::at).toList());
        line.add(line.getFirst());
        var nodes = new ArrayList<SceneNode>(snapped.guides());
        nodes.add(new Polyline(line, 0, Style.line(ColourRole.ACCENT, 2 / venue.viewer().zoom())));
        venue.viewer().showOverlay(new DrawingSurface.Overlay(nodes, Bounds.around(line).grown(10).union(snapped.area())), Set.of());
        venue.host().tell(Optional.of(ThingMover.place(corners.get(corner.index()))));
    }

    @Override
    void commit() {
        if (!corners.equals(before)) {
            venue.host().design().history().execute(venue.host().edits().reshape(surface, corners));
        }
    }

    @Override
    void clicked(boolean control) {
        if (control && !corner.isNew() && before.size() > FEWEST) {
            corners = new ArrayList<>(before);
            corners.remove(corner.index());
            commit();
        }
    }
}
