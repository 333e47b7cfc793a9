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
        room.area("Stage", SurfaceKind.STAGE, 8, -5, 0, 0.8, 0.8);
        room.area("Dance floor", SurfaceKind.AUDIENCE, 10, 1, 12, 0, 0).setEarHeight(1.65);
        room.area("Bar", SurfaceKind.AUDIENCE, 10, 13, 17, 0.2, 0.2).setEarHeight(1.5);
        room.point("L", -4.2, 0.3, 4.0, 250);
        room.point("R", 4.2, 0.3, 4.0, 250);
        for (int i = 0; i < system.mains.size(); i++) {
            room.single(system.mains.get(i), i < 2 ? 5 : -5, i % 2 == 0 ? -5 : -25);
        }
        system.subs.forEach(sub -> room.single(sub, 0, 0));
        system.fills.forEach(fill -> room.single(fill, 0, -5));
    }
}
