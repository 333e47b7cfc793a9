/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import java.util.ArrayList;
import java.util.Map;

import org.headroom.acoustics.array.LineArray;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.Source;
import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.Point3;

/** A design as it would be after a move or a turn, for a first look while the mouse drags: no model is read anew. */
public final class Previews {

    private Previews() {
    }

    /** With placements elsewhere, by the ids of the placements. */
    public static CoverageDesign moved(CoverageDesign design, Map<String, Point3> ways) {
        return design.withSources(design.sources().stream().map(source -> {
            var way = ways.get(source.placement().id());
            return way == null ? source : source.moved(source.position().plus(way), source.aim());
        }).toList());
    }

    /**
     * With one placement turned about its own place.
     *
     * @param placement id of the placement
     * @param place     where it is
     */
    public static CoverageDesign aimed(CoverageDesign design, String placement, Point3 place, double azimuth_deg, double tilt_deg) {
        var hang = design.hangs().stream().filter(each -> each.subject().id().equals(placement)).findFirst();
        var boxes = hang.map(each -> new LineArray(each.array().top(), azimuth_deg, tilt_deg, each.array().splay_deg(),
                each.array().height_m()).boxes()).orElse(java.util.List.of());
        var sources = new ArrayList<Source>();
        int box = 0;
        double turn = Double.NaN;
        double rise = 0;
        for (Source source : design.sources()) {
            if (!source.placement().id().equals(placement)) {
                sources.add(source);
            } else if (box < boxes.size()) {
                sources.add(source.moved(boxes.get(box).front(), boxes.get(box).aim()));
                box++;
            } else {
                if (Double.isNaN(turn)) {
                    turn = azimuth_deg - source.aim().azimuth_deg();
                    rise = tilt_deg - source.aim().tilt_deg();
                }
                sources.add(source.moved(turned(source.position().minus(place), turn).plus(place),
                        new Aim(source.aim().azimuth_deg() + turn, source.aim().tilt_deg() + rise, source.aim().roll_deg())));
            }
        }
        return design.withSources(sources);
    }

    private static Point3 turned(Point3 at, double degrees) {
        double angle = Math.toRadians(degrees);
        return new Point3(at.x_m() * Math.cos(angle) + at.y_m() * Math.sin(angle), at.y_m() * Math.cos(angle) - at.x_m() * Math.sin(angle),
                at.z_m());
    }
}
