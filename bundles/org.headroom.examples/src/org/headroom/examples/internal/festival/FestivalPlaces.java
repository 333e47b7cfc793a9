/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.festival;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.model.production.Location;
import org.headroom.model.production.LocationKind;

/** Where things are on the field. The stage is 20 m wide and 14 m deep; house left is stage right. */
final class FestivalPlaces {

    final Location drums;
    final Location percussion;
    final Location stageRight;
    final Location stageLeft;
    final Location keys;
    final Location downstage;
    final Location split;
    final Location monitors;
    final Location rf;
    final Location foh;
    final Location ampsLeft;
    final Location ampsRight;
    final Location intake;
    final Location truck;
    final Location mainLeft;
    final Location mainRight;
    final Location outLeft;
    final Location outRight;
    final Location subLeft;
    final Location subRight;
    final Location lip;
    final Location[] delays;

    FestivalPlaces(ProductionBuilder build) {
        drums = build.place("Drum riser", LocationKind.STAGE, 0, -8, 2.4);
        percussion = build.place("Percussion riser", LocationKind.STAGE, -5, -8, 2.4);
        stageRight = build.place("Stage right", LocationKind.STAGE, -5, -4, 1.8);
        stageLeft = build.place("Stage left", LocationKind.STAGE, 5, -4, 1.8);
        keys = build.place("Keys riser", LocationKind.STAGE, 5, -8, 2.4);
        downstage = build.place("Downstage centre", LocationKind.STAGE, 0, -1.5, 1.8);
        split = build.place("Split world", LocationKind.MONITOR_WORLD, 11.5, -8, 1.8);
        monitors = build.place("Monitor world", LocationKind.MONITOR_WORLD, 11.5, -4, 1.8);
        rf = build.place("RF rack", LocationKind.MONITOR_WORLD, 11.5, -2, 1.8);
        foh = build.place("FOH", LocationKind.FOH, 0, 30, 0.6);
        ampsLeft = build.place("Amp rack SR", LocationKind.AMP_ROOM, -13.5, -2, 1.8);
        ampsRight = build.place("Amp rack SL", LocationKind.AMP_ROOM, 13.5, -2, 1.8);
        intake = build.place("Power intake", LocationKind.MACHINE_ROOM, 16, -16, 0);
        truck = build.place("Broadcast truck", LocationKind.TRUCK, 24, -20, 1);
        mainLeft = build.place("Main hang L", LocationKind.FLOWN, -11, 0.5, 12);
        mainRight = build.place("Main hang R", LocationKind.FLOWN, 11, 0.5, 12);
        outLeft = build.place("Out hang L", LocationKind.FLOWN, -16, -0.5, 11);
        outRight = build.place("Out hang R", LocationKind.FLOWN, 16, -0.5, 11);
        subLeft = build.place("Sub arc L", LocationKind.GROUND, -6, 2, 0);
        subRight = build.place("Sub arc R", LocationKind.GROUND, 6, 2, 0);
        lip = build.place("Stage lip", LocationKind.GROUND, 0, 0.3, 1.8);
        delays = new Location[] {build.place("Delay 1", LocationKind.DELAY, -24, 60, 8),
                build.place("Delay 2", LocationKind.DELAY, -8, 60, 8),
                        build.place("Delay 3", LocationKind.DELAY, 8, 60, 8),
                build.place("Delay 4", LocationKind.DELAY, 24, 60, 8)};
    }
}
