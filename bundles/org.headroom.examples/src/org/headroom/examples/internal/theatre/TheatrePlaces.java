/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.theatre;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.model.production.Location;
import org.headroom.model.production.LocationKind;

/** Where things are in the house. */
final class TheatrePlaces {

    final Location stage;
    final Location promptSide;
    final Location oppositeSide;
    final Location flies;
    final Location pit;
    final Location control;
    final Location rackRoom;
    final Location proscenium;
    final Location edge;

    private final ProductionBuilder build;

    TheatrePlaces(ProductionBuilder build) {
        this.build = build;
        stage = build.place("Stage", LocationKind.STAGE, 0, -4, 1);
        promptSide = build.place("Prompt side", LocationKind.STAGE, 7, -1, 1);
        oppositeSide = build.place("Opposite prompt side", LocationKind.STAGE, -7, -1, 1);
        flies = build.place("Fly floor", LocationKind.STAGE, 8, -4, 9);
        pit = build.place("Orchestra pit", LocationKind.STAGE, 0, 1.5, -1.5);
        control = build.place("Control room", LocationKind.CONTROL_ROOM, 0, 22, 4);
        rackRoom = build.place("Rack room", LocationKind.MACHINE_ROOM, 10, -6, 1);
        proscenium = build.place("Proscenium", LocationKind.FLOWN, 0, 0.5, 8);
        edge = build.place("Stage edge", LocationKind.GROUND, 0, 0, 1);
    }

    /** The place of a zone somewhere in the building. */
    Location zone(String name, double x, double y, double z) {
        return build.place(name, LocationKind.OTHER, x, y, z);
    }
}
