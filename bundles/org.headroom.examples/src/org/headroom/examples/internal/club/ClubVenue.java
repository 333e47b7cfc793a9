/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.club;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.VenueBuilder;
import org.headroom.model.venue.SurfaceKind;

/** The room, and where the loudspeakers are in it. */
final class ClubVenue {

    private ClubVenue() {
    }

    static void describe(ProductionBuilder build, ClubLoudspeakers system) {
        var room = new VenueBuilder(build, "Cellar Club, main room", 22, 50);
        room.venue().setVolume(12.0 * 22 * 4.2);
        room.venue().setNoiseLevel(45.0);
        var brick = room.material("Smooth brickwork, painted", VenueBuilder.ABSORPTION, 0.01, 0.01, 0.02, 0.02, 0.02, 0.02, 0.02);
        var ceiling = room.material("Plasterboard ceiling on battens", VenueBuilder.ABSORPTION, 0.20, 0.15, 0.10, 0.08, 0.04, 0.02, 0.02);
        var floor = room.material("Concrete floor, empty", VenueBuilder.ABSORPTION, 0.01, 0.03, 0.05, 0.02, 0.02, 0.02, 0.02);
        var curtain = room.material("Cotton curtain, 0.5 kg/m²", VenueBuilder.ABSORPTION, 0.30, 0.45, 0.65, 0.56, 0.59, 0.71, 0.71);
        room.shell(brick, ceiling, floor, curtain, 12, -5, 17, 0, 4.2);
        room.area("Stage", SurfaceKind.STAGE, 8, -5, 0, 0.8, 0.8);
        room.area("Dance floor", SurfaceKind.AUDIENCE, 10, 1, 12, 0, 0).setEarHeight(1.65);
        room.area("Bar", SurfaceKind.AUDIENCE, 10, 13, 17, 0.2, 0.2).setEarHeight(1.5);
        room.point("L", -4.2, 0.3, 4.0, 250);
        room.point("R", 4.2, 0.3, 4.0, 250);
        for (int i = 0; i < system.mains.size(); i++) {
            room.single(system.mains.get(i), i < 2 ? -4.2 : 4.2, 0.3, i % 2 == 0 ? 3.4 : 2.9, i < 2 ? 5 : -5, i % 2 == 0 ? -5 : -25);
        }
        for (int i = 0; i < 2; i++) {
            double side = i == 0 ? -1 : 1;
            room.single(system.subs.get(i), 1.5 * side, 0.3, 0.3, 0, 0);
            room.single(system.fills.get(i), 2 * side, 0.1, 0.9, 0, -5);
            room.single(system.fills.get(i + 2), 3.5 * side, 13.2, 3.2, 0, -15);
        }
        room.microphone("FOH", 0, 12, 1.7);
    }
}
