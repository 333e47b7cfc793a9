/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.club;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.model.production.Location;
import org.headroom.model.production.LocationKind;

/** Where things are in the club. The stage is 8 m wide and 5 m deep. */
final class ClubPlaces {

    final Location riser;
    final Location stageLeft;
    final Location stageCentre;
    final Location stageRight;
    final Location foh;
    final Location ampRack;
    final Location intake;
    final Location mainLeft;
    final Location mainRight;
    final Location subs;
    final Location lip;
    final Location bar;

    ClubPlaces(ProductionBuilder build) {
        riser = build.place("Drum riser", LocationKind.STAGE, 0, -3.5, 1.0);
        stageLeft = build.place("Stage left", LocationKind.STAGE, 3, -1.5, 0.8);
        stageCentre = build.place("Stage centre", LocationKind.STAGE, 0, -1, 0.8);
        stageRight = build.place("Stage right", LocationKind.STAGE, -3, -1.5, 0.8);
        foh = build.place("FOH", LocationKind.FOH, 0, 12, 0.2);
        ampRack = build.place("Amp rack", LocationKind.AMP_ROOM, 5.5, -3, 0.8);
        intake = build.place("Power intake", LocationKind.MACHINE_ROOM, 6.5, -4, 1.0);
        mainLeft = build.place("Main L", LocationKind.FLOWN, -4.2, 0.3, 3.4);
        mainRight = build.place("Main R", LocationKind.FLOWN, 4.2, 0.3, 3.4);
        subs = build.place("Under the stage", LocationKind.GROUND, 0, 0.3, 0.3);
        lip = build.place("Stage lip", LocationKind.GROUND, 0, 0.1, 0.9);
        bar = build.place("Bar", LocationKind.AUDIENCE, 3.5, 13.5, 2.8);
    }
}
