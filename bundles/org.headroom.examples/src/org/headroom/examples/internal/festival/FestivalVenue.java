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
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.SubPattern;
import org.headroom.model.venue.SurfaceKind;

/** The field, the rigging points, and where the loudspeakers hang and stand. */
final class FestivalVenue {

    private static final double[] MAIN = {0, 0.5, 0.5, 0.5, 0.5, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 7, 8};
    private static final double[] OUT = {0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8};
    private static final double[] TOWER = {0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5};
    private static final double SUB_SPACING = 0.9;
    private static final double FILL_SPACING = 2.4;
    /** What the amplifiers delay the subs of a side by, from the middle of the stage outwards, in seconds: an arc of 90 degrees. */
    private static final double[] SUB_DELAY = {0.0, 0.0001, 0.0003, 0.0008, 0.0014, 0.0022, 0.0031, 0.0042, 0.0055, 0.007, 0.0086, 0.0104};

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
        field.side(left, places.mainLeft, places.outLeft, places.subLeft, 4, -50);
        field.side(right, places.mainRight, places.outRight, places.subRight, -4, 50);
        field.venue.microphone("FOH", 0, 30, 2.2);
        field.venue.microphone("Pit", 0, 6, 1.65);
        field.venue.microphone("Behind the delays", 0, 90, 3.5);
        for (int i = 0; i < delays.towers.size(); i++) {
            var at = places.delays[i];
            var point = field.venue.point("Delay " + (i + 1), at.getX(), at.getY(), at.getZ() + 1, 1000);
            field.venue.array("Delay " + (i + 1), delays.towers.get(i), TOWER, at.getX() > 0 ? 5 : -5, -2, List.of(point));
        }
    }

    private void side(PaSide side, Location mainAt, Location outAt, Location subAt, double mainAzimuth, double outAzimuth) {
        picked(venue.array("Main " + side.side, side.mains, MAIN, mainAzimuth, 1, points("Main " + side.side, mainAt)));
        picked(venue.array("Out " + side.side, side.outs, OUT, outAzimuth, 1, points("Out " + side.side, outAt)));
        boolean left = mainAt.getX() < 0;
        var subs = left ? side.subs.reversed() : side.subs;
        var delay = SUB_DELAY.clone();
        for (int i = 0; left && i < delay.length; i++) {
            delay[i] = SUB_DELAY[delay.length - 1 - i];
        }
        venue.subs("Sub arc " + side.side, subs, SubPattern.ARC, subAt, SUB_SPACING, delay);
        for (int i = 0; i < side.fills.size(); i++) {
            double x = (i + 0.5) * FILL_SPACING / 2 * (left ? -1 : 1);
            venue.single(side.fills.get(i), x, 0.3, 1.8, 0, -5);
        }
    }

    private static void picked(ArrayPlacement array) {
        array.getPicks().addAll(List.of(0.0, 1.0));
    }

    private List<RiggingPoint> points(String name, Location at) {
        var points = new ArrayList<RiggingPoint>();
        points.add(venue.point(name + " front", at.getX(), at.getY(), at.getZ() + 1.5, 2000));
        points.add(venue.point(name + " rear", at.getX(), at.getY() - 1, at.getZ() + 1.5, 2000));
        return points;
    }
}
