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
        venue.area("Stage", SurfaceKind.STAGE, 14, -10, 0, 1, 1);
        venue.area("Stalls", SurfaceKind.AUDIENCE, 16, 3, 20, 0, 1.6).setSeats(420);
        venue.area("Balcony", SurfaceKind.AUDIENCE, 16, 14, 21, 5, 7.5).setSeats(180);
        show.loudspeakers.forEach(each -> venue.single(each, 0, each.getLocation().getZ() > 5 ? -20 : 0));
    }
}
