/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.festival;

import java.util.ArrayList;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.example.Example;
import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.Titles;
import org.headroom.examples.internal.sheet.OffPageReferences;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.production.Production;

/**
 * An open-air main stage: 48 inputs, split three ways, sixteen wireless channels, twelve in-ear mixes, a large PA
 * from 400 A.
 */
public final class FestivalExample implements Example {

    @Override
    public Production create(Catalogue catalogue) {
        var build = new ProductionBuilder("Riverside Festival, Main Stage", catalogue);
        var production = build.production();
        Titles.block(production, "Riverside Events", "Riverside meadow", "2026-114", "2026-07-17", "2026-07-19");
        Titles.revision(production, "A", "2026-04-27", "First issue for tender");
        Titles.revision(production, "B", "2026-06-15", "Fourth delay tower, truck split by multicore");
        production.getPower().setDuty(DutyLevel.EIGHTH);

        var places = new FestivalPlaces(build);
        var backline = new DrumsAndBackline(build, places);
        var wireless = new Wireless(build, places);
        var consoles = new Consoles(build, places);
        var splits = new Splits(build, places, backline, wireless);
        var lines = new ArrayList<>(backline.lines);
        lines.addAll(wireless.lines);
        splits.channels(lines, consoles.foh, consoles.monitor, consoles.truck);
        var left = new PaSide(build, "L", places.ampsLeft, places.mainLeft, places.outLeft, places.subLeft, places.lip);
        var right = new PaSide(build, "R", places.ampsRight, places.mainRight, places.outRight, places.subRight,
                places.lip);
        var delays = new Delays(build, places);
        Drive.connect(build, places, consoles.foh, left, right, delays, consoles.recorder);
        var inEars = new InEars(build, places, splits, consoles.monitor);
        var wedges = new Wedges(build, places, consoles.monitor);
        var network = new DanteNetwork(build, places, consoles, splits, wireless, left, right, delays);
        var control = new ControlNetwork(build, places, left, right, delays, wedges, wireless, inEars);
        var power = new PowerDistribution(build, places);
        power.amplifiers(left, right, wedges, delays);
        power.electronics(places, consoles, splits, wireless, inEars, network, control, left, right, delays);
        FestivalVenue.describe(build, places, left, right, delays);

        var sheets = new FestivalSheets(production);
        sheets.inputs(backline, wireless, splits);
        sheets.splits(splits);
        sheets.networks(consoles, splits, network, control, left, right, delays, wedges, wireless, inEars);
        sheets.monitors(consoles, splits, inEars, wedges, wireless);
        sheets.system(consoles, left, right, delays);
        new FestivalPowerSheets(production, power).draw(consoles, splits, wireless, inEars, network, control, left,
                right, delays,
                wedges);
        OffPageReferences.add(production);
        return production;
    }
}
