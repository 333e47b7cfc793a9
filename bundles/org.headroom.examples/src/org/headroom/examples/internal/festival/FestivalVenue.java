/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.festival;

import java.util.ArrayList;
import java.util.List;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.VenueBuilder;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.SurfaceKind;

/** The field, the rigging points, and where the loudspeakers hang and stand. */
final class FestivalVenue {

    private static final double[] MAIN = {0, 0.5, 0.5, 0.5, 0.5, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 7, 8};
    private static final double[] OUT = {0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8};
    private static final double[] TOWER = {0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5};
    private static final double SPEED_OF_SOUND = 344;

    private final VenueBuilder venue;

    private FestivalVenue(ProductionBuilder build) {
        venue = new VenueBuilder(build, "Riverside meadow", 20, 60);
    }

    static void describe(ProductionBuilder build, FestivalPlaces places, PaSide left, PaSide right, Delays delays) {
        var field = new FestivalVenue(build);
        field.venue.area("Stage", SurfaceKind.STAGE, 20, -14, 0, 1.8, 1.8);
        field.venue.area("Pit to FOH", SurfaceKind.AUDIENCE, 50, 4, 30, 0, 0.4).setEarHeight(1.65);
        field.venue.area("FOH to delays", SurfaceKind.AUDIENCE, 70, 34, 60, 0.5, 1.2).setEarHeight(1.65);
        field.venue.area("Behind the delays", SurfaceKind.AUDIENCE, 80, 60, 110, 1.2, 2.5).setEarHeight(1.65);
        field.side(left, places.mainLeft, places.outLeft, 4, -50);
        field.side(right, places.mainRight, places.outRight, -4, 50);
        for (int i = 0; i < delays.towers.size(); i++) {
            var at = places.delays[i];
            var point = field.venue.point("Delay " + (i + 1), at.getX(), at.getY(), at.getZ() + 1, 1000);
            var array = field.venue.array("Delay " + (i + 1), delays.towers.get(i), TOWER, at.getX() > 0 ? 5
                    : -5, -2, List.of(point));
            array.setDelay(at.getY() / SPEED_OF_SOUND);
        }
    }

    private void side(PaSide side, Location mainAt, Location outAt, double mainAzimuth, double outAzimuth) {
        venue.array("Main " + side.side, side.mains, MAIN, mainAzimuth, 1, points("Main " + side.side, mainAt));
        venue.array("Out " + side.side, side.outs, OUT, outAzimuth, 1, points("Out " + side.side, outAt));
        for (Device sub : side.subs) {
            venue.single(sub, 0, 0);
        }
        side.fills.forEach(fill -> venue.single(fill, 0, -5));
    }

    private List<RiggingPoint> points(String name, Location at) {
        var points = new ArrayList<RiggingPoint>();
        points.add(venue.point(name + " front", at.getX(), at.getY(), at.getZ() + 1.5, 2000));
        points.add(venue.point(name + " rear", at.getX(), at.getY() - 1, at.getZ() + 1.5, 2000));
        return points;
    }
}
