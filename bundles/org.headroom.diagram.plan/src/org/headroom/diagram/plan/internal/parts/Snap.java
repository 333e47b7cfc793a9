/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.model.production.Production;
import org.headroom.model.venue.Surface;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;

/** Draws places to where other things are, each axis alone, and else to even tenths or halves of metres. */
public final class Snap {

    private static final double REACH = 6;
    private static final double FINE = 1;
    private static final double TENTH = 0.1 * View.PIXELS;
    private static final double HALF = 0.5 * View.PIXELS;

    /** A place with the lines that show what it was drawn to. */
    public record Snapped(Point at, List<SceneNode> guides, Bounds area) {
    }

    private final List<Point> targets = new ArrayList<>();
    private final double zoom;
    private final Bounds extent;

    /** @param without things that are dragged and draw nothing to themselves */
    public Snap(Production production, View view, double zoom, Bounds extent, Collection<? extends EObject> without) {
        this.zoom = zoom;
        this.extent = extent;
        targets.add(new Point(0, 0));
        if (production.getVenue() != null) {
            for (Surface surface : production.getVenue().getSurfaces()) {
                if (!without.contains(surface)) {
                    VenueEdits.corners(surface).forEach(each -> targets.add(view.at(each)));
                }
            }
            add(production.getVenue().getRiggingPoints(), view, without);
            add(production.getVenue().getMicrophones(), view, without);
        }
        add(production.getPlacements(), view, without);
    }

    private void add(Collection<? extends EObject> objects, View view, Collection<? extends EObject> without) {
        objects.stream().filter(each -> !without.contains(each)).forEach(each -> targets.add(view.at(VenueEdits.place(each))));
    }

    /** @param free whether nothing but the centimetre is wanted */
    public Snapped snap(Point at, boolean free) {
        if (free) {
            return new Snapped(new Point(Math.round(at.x() / FINE) * FINE, Math.round(at.y() / FINE) * FINE), List.of(), Bounds.EMPTY);
        }
        double x = nearest(at.x(), targets.stream().map(Point::x).toList());
        double y = nearest(at.y(), targets.stream().map(Point::y).toList());
        var guides = new ArrayList<SceneNode>();
        var line = Style.line(ColourRole.ACCENT, 1 / zoom).withOpacity(0.7);
        var area = Bounds.EMPTY;
        if (!Double.isNaN(x)) {
            guides.add(Polyline.line(x, extent.y(), x, extent.bottom(), line));
            area = area.union(new Bounds(x - 1, extent.y(), 2, extent.height()));
        }
        if (!Double.isNaN(y)) {
            guides.add(Polyline.line(extent.x(), y, extent.right(), y, line));
            area = area.union(new Bounds(extent.x(), y - 1, extent.width(), 2));
        }
        double grid = TENTH * zoom >= 3 ? TENTH : HALF;
        return new Snapped(new Point(Double.isNaN(x) ? Math.round(at.x() / grid) * grid : x, Double.isNaN(y) ? Math.round(at.y() / grid) * grid : y),
                guides, area);
    }

    private double nearest(double value, List<Double> places) {
        double best = Double.NaN;
        double least = REACH / zoom;
        for (double each : places) {
            if (Math.abs(each - value) < least) {
                least = Math.abs(each - value);
                best = each;
            }
        }
        return best;
    }
}
