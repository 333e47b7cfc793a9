/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.diagram.viewer.Mover;
import org.headroom.render.flow.Detail;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.SceneNode;

/** Shows things where they are dragged to, and moves them when they are dropped. */
final class ThingMover implements Mover {

    private static final Messages TEXTS = Messages.of(ThingMover.class);

    private final VenuePart venue;
    private final List<EObject> moved;
    private final List<SceneNode> drawings = new ArrayList<>();
    private final Snap snap;
    private final Point start;
    private Bounds bounds = Bounds.EMPTY;
    private Snap.Snapped snapped = new Snap.Snapped(Point.ORIGIN, List.of(), Bounds.EMPTY);

    /** @param grabbed which of them the mouse holds: that one is drawn to others */
    ThingMover(VenuePart venue, List<EObject> moved, EObject grabbed) {
        this.venue = venue;
        this.moved = moved;
        var viewer = venue.viewer();
        moved.forEach(each -> viewer.surface().plane().get(each).ifPresent(item -> {
            drawings.addAll(item.drawing(Detail.FULL));
            drawings.addAll(item.selection(viewer.zoom()));
            bounds = bounds.union(item.bounds());
        }));
        snap = new Snap(venue.host().design().production(), venue.view(), viewer.zoom(), venue.picture().extent(), moved);
        start = venue.view().at(VenueEdits.place(grabbed));
    }

    @Override
    public Step settle(double dx, double dy, boolean free) {
        snapped = snap.snap(new Point(start.x() + dx, start.y() + dy), free);
        return new Step((int) Math.round(snapped.at().x() - start.x()), (int) Math.round(snapped.at().y() - start.y()));
    }

    @Override
    public void preview(int dx, int dy) {
        var nodes = new ArrayList<SceneNode>(snapped.guides());
        nodes.add(Group.at("moved", new Point(dx, dy), drawings));
        venue.viewer().showOverlay(new DrawingSurface.Overlay(nodes, bounds.moved(dx, dy).union(snapped.area())), new HashSet<>(moved));
        var way = venue.view().way(dx, dy);
        var ways = new HashMap<EObject, Point3>();
        moved.forEach(each -> ways.put(each, way));
        venue.host().dragged(ways);
        venue.host().tell(Optional.of(moved.size() == 1 ? TEXTS.text("at", place(VenueEdits.place(moved.getFirst()).plus(way)))
                : TEXTS.text("by", place(way))));
    }

    static String place(Point3 at) {
        return String.format(java.util.Locale.getDefault(), "x %.2f  y %.2f  z %.2f m", at.x_m(), at.y_m(), at.z_m());
    }

    @Override
    public void commit(int dx, int dy) {
        venue.host().design().history().execute(venue.host().edits().move(moved, venue.view().way(dx, dy)));
    }

    @Override
    public void cancel() {
        venue.viewer().clearOverlay();
        venue.host().tell(Optional.empty());
        venue.host().dragEnds();
    }
}
