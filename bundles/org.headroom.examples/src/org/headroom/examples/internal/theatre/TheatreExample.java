/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.theatre;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.example.Example;
import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.Titles;
import org.headroom.examples.internal.build.VenueBuilder;
import org.headroom.examples.internal.sheet.OffPageReferences;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.production.Production;
import org.headroom.model.venue.SurfaceKind;

/** A theatre with a fixed installation: show system with playback server, 24 zones on 100 V lines, cue lights. */
public final class TheatreExample implements Example {

    @Override
    public Production create(Catalogue catalogue) {
        var build = new ProductionBuilder("Municipal Theatre, sound installation", catalogue);
        var production = build.production();
        Titles.block(production, "Municipal Theatre", "Main house", "2026-077", "2026-09-01", "2026-09-30");
        Titles.revision(production, "A", "2026-03-09", "First issue for the building contractor");
        Titles.revision(production, "B", "2026-05-18", "Courtyard added, two more cue lights");
        production.getPower().setDuty(DutyLevel.EIGHTH);

        var places = new TheatrePlaces(build);
        var show = new ShowSystem(build, places);
        var house = new HouseZones(build, places, show);
        var management = new StageManagement(build, places);
        var network = new TheatreNetwork(build, places, show, house);
        var power = new TheatrePower(build, places, show, house, management, network);
        venue(build, show);

        var sheets = new TheatreSheets(production);
        sheets.draw(show, house, management, network);
        sheets.power(show, house, management, network, power);
        OffPageReferences.add(production);
        return production;
    }

    private static void venue(ProductionBuilder build, ShowSystem show) {
        var venue = new VenueBuilder(build, "Main house", 21, 45);
        venue.venue().setVolume(18.0 * 22 * 9);
        venue.venue().setNoiseLevel(30.0);
        var render = venue.material("Rendered brickwork", VenueBuilder.ABSORPTION, 0.01, 0.02, 0.02, 0.03, 0.03, 0.04, 0.04);
        var wood = venue.material("Thin plywood panelling", VenueBuilder.ABSORPTION, 0.42, 0.21, 0.10, 0.08, 0.06, 0.06, 0.06);
        var seats = venue.material("Empty chairs with cloth cover", VenueBuilder.ABSORPTION, 0.44, 0.60, 0.77, 0.89, 0.82, 0.70, 0.70);
        venue.shell(wood, render, seats, wood, 18, 0, 22, 0, 9);
        venue.area("Stage", SurfaceKind.STAGE, 14, -10, 0, 1, 1);
        venue.area("Stalls", SurfaceKind.AUDIENCE, 16, 3, 20, 0, 1.6).setSeats(420);
        var balcony = venue.area("Balcony", SurfaceKind.AUDIENCE, 16, 14, 21, 5, 7.5);
        balcony.setSeats(180);
        balcony.setStepDepth(0.9);
        var names = show.loudspeakers;
        double[][] at = {{-5, 0.5, 8, 0, -22}, {0, 0.5, 8, 0, -22}, {5, 0.5, 8, 0, -22}, {-6.5, 0.3, 0.3, 0, 0},
            {6.5, 0.3, 0.3, 0, 0}, {0, 0.2, 1.2, 0, 0}, {6.5, -2, 3, -120, -10}, {-6.5, -2, 3, 120, -10}};
        for (int i = 0; i < at.length; i++) {
            venue.single(names.get(i), at[i][0], at[i][1], at[i][2], at[i][3], at[i][4]);
        }
        venue.microphone("Stalls, row 8", 0, 10, 2);
        venue.microphone("Balcony, last row", 0, 20.5, 8.5);
    }
}
