/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.club;

import java.util.List;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.Supplies;
import org.headroom.model.power.SourceKind;
import org.headroom.model.power.Supply;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;

/** One three-phase 32 A feed, six single-phase ways, a small box where sockets are needed. */
final class ClubPower {

    final Device intake;
    final Device distro;
    final List<Device> boxes;

    ClubPower(ProductionBuilder build, ClubPlaces places, ClubControl control, ClubLoudspeakers system) {
        var supplies = new Supplies(build);
        Supply house = supplies.source("generic.supply-cee32-3", "House supply 32 A", places.intake, 32,
                SourceKind.MAINS);
        supplies.measured(house, 1500, 0.3);
        supplies.runs(8, 2);
        Supply main = supplies.distro("generic.distro-cee32-b", "Distro", places.ampRack, house);
        supplies.feed(main, system.subAmp);
        Supply rack = box(supplies, "Socket box rack", main, places.ampRack);
        Supply fills = box(supplies, "Socket box rack 2", main, places.ampRack);
        Supply foh = box(supplies, "Socket box FOH", main, places.foh);
        Supply right = box(supplies, "Socket box SR", main, places.stageRight);
        Supply left = box(supplies, "Socket box SL", main, places.stageLeft);
        supplies.feed(rack, system.mainAmp, control.controlSwitch);
        supplies.feed(fills, system.monitorAmp, system.fillAmp);
        supplies.feed(foh, control.console, control.recorder);
        supplies.feed(right, control.stagebox);
        supplies.keepFor(left, "Backline");
        intake = house.getDevice();
        distro = main.getDevice();
        boxes = List.of(rack.getDevice(), foh.getDevice(), fills.getDevice(), right.getDevice(), left.getDevice());
    }

    private static Supply box(Supplies supplies, String name, Supply from, Location at) {
        return supplies.distro("generic.distro-cee16-1-schuko", name, at, from);
    }
}
