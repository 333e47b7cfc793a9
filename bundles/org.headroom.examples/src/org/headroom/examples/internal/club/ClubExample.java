/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.club;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.example.Example;
import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.Titles;
import org.headroom.examples.internal.sheet.OffPageReferences;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.production.Production;

/** A club with a house system: 16 inputs, four monitor mixes, one three-phase 32 A feed. */
public final class ClubExample implements Example {

    @Override
    public Production create(Catalogue catalogue) {
        var build = new ProductionBuilder("Cellar Live", catalogue);
        var production = build.production();
        Titles.block(production, "Cellar Club", "Cellar Club, main room", "2026-031", "2026-12-04", "2026-12-05");
        Titles.revision(production, "A", "2026-10-19", "First issue for the band's engineer");
        Titles.revision(production, "B", "2026-11-16", "Front fills moved to their own amplifier, hi-hat added");
        production.getPower().setDuty(DutyLevel.EIGHTH);

        var places = new ClubPlaces(build);
        var control = new ClubControl(build, places);
        var stage = new ClubStage(build, places, control);
        var system = new ClubLoudspeakers(build, places, control);
        var power = new ClubPower(build, places, control, system);
        ClubVenue.describe(build, system);
        ClubSheets.draw(production, stage, control, system, power);
        OffPageReferences.add(production);
        return production;
    }
}
