/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.Point3;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.Surface;
import org.headroom.render.scene.Point;

/** Where a selected thing can be taken hold of: corners and sides of an area, the aim of a loudspeaker. */
public final class Handles {

    /** How far the aim handle is from the loudspeaker, in pixels of the screen. */
    private static final double AIM = 70;
    private static final double REACH = 8;

    private Handles() {
    }

    /** A handle of an area: a corner, or the middle of a side, which becomes a corner when it is dragged. */
    public record Corner(int index, boolean isNew, Point at) {
    }

    /** The handles of an area. */
    public static List<Corner> corners(Surface surface, View view, double zoom) {
        var points = VenueEdits.corners(surface).stream().map(view::at).toList();
        var handles = new ArrayList<Corner>();
        for (int i = 0; i < points.size(); i++) {
            handles.add(new Corner(i, false, points.get(i)));
        }
        for (int i = 0; i < points.size(); i++) {
            var a = points.get(i);
            var b = points.get((i + 1) % points.size());
            if (a.distance(b) * zoom > 4 * REACH) {
                handles.add(new Corner(i + 1, true, new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2)));
            }
        }
        return handles;
    }

    /** The handle at a place. */
    public static Optional<Corner> cornerAt(Surface surface, View view, double zoom, Point at) {
        return corners(surface, view, zoom).stream().filter(each -> each.at().distance(at) * zoom <= REACH)
                .min((a, b) -> Double.compare(a.at().distance(at), b.at().distance(at)));
    }

    /** Where the aim of a placement is taken hold of. Seen along its axis it has none. */
    public static Optional<Point> aim(Placement placement, View view, double zoom, double azimuth_deg, double tilt_deg) {
        var place = VenueEdits.place(placement);
        var from = view.at(place);
        var ahead = view.at(place.plus(new Aim(azimuth_deg, tilt_deg, 0).front()));
        double length = from.distance(ahead);
        if (length < 0.2 * View.PIXELS) {
            return Optional.empty();
        }
        double scale = AIM / zoom / length;
        return Optional.of(new Point(from.x() + (ahead.x() - from.x()) * scale, from.y() + (ahead.y() - from.y()) * scale));
    }

    /** The same for the aim that is set. */
    public static Optional<Point> aim(Placement placement, View view, double zoom) {
        return aim(placement, view, zoom, number(placement.getAzimuth()), number(placement.getTilt()));
    }

    /** Whether a place is at the aim handle. */
    public static boolean isAim(Placement placement, View view, double zoom, Point at) {
        return aim(placement, view, zoom).filter(each -> each.distance(at) * zoom <= REACH).isPresent();
    }

    /** The aim with the handle dragged to a place: from above it turns, from the side it tilts. */
    public static Point3 aimed(Placement placement, View view, Point at) {
        var from = view.at(VenueEdits.place(placement));
        double x = at.x() - from.x();
        double y = from.y() - at.y();
        double azimuth = number(placement.getAzimuth());
        double tilt = number(placement.getTilt());
        return switch (view) {
            case PLAN -> new Point3(Math.toDegrees(Math.atan2(x, y)), tilt, 0);
            case SIDE -> new Point3(azimuth, Math.toDegrees(Math.atan2(y, Math.abs(x))), 0);
            case FRONT -> new Point3(azimuth, tilt, 0);
        };
    }

    private static double number(Double figure) {
        return figure == null || !Double.isFinite(figure) ? 0 : figure;
    }
}
