/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.festival;

import java.util.ArrayList;
import java.util.List;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.Supplies;
import org.headroom.model.power.SourceKind;
import org.headroom.model.power.Supply;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;

/**
 * From 400 A at the intake to every plug: amplifiers single-phase on 32 A ways in turn, electronics on 16 A sockets.
 */
final class PowerDistribution {

    private static final String SOCKETS = "generic.distro-cee32-a";
    private static final String SMALL = "generic.distro-cee16-1-schuko";

    final Supply source;
    final Supply main;
    final Supply ampsLeft;
    final Supply ampsRight;
    final Supply ampsMore;
    final Supply moreLeft;
    final Supply moreRight;
    final Supply monitorAmps;
    final Supply stage;
    final Supply foh;
    final Supply delays;
    final Supply moreDelays;
    final List<Device> stageBoxes = new ArrayList<>();
    final List<Device> fohBoxes = new ArrayList<>();
    final List<Device> rackBoxes = new ArrayList<>();

    private final Supplies supplies;

    PowerDistribution(ProductionBuilder build, FestivalPlaces places) {
        supplies = new Supplies(build);
        source = supplies.source("generic.supply-powerlock-400", "Site supply 400 A", places.intake, 400,
                SourceKind.MAINS);
        supplies.measured(source, 9000, 0.05);
        supplies.runs(14, 3);
        main = supplies.distro("generic.distro-powerlock400-a", "Main distro", places.intake, source);
        ampsLeft = supplies.distro("generic.distro-cee125-b", "Distro amps SR", places.ampsLeft, main);
        ampsRight = supplies.distro("generic.distro-cee125-b", "Distro amps SL", places.ampsRight, main);
        ampsMore = supplies.distro("generic.distro-cee125-a", "Distro subs and fills", places.ampsRight, main);
        foh = supplies.distro("generic.distro-cee125-a", "Distro FOH", places.foh, main);
        moreLeft = supplies.distro("generic.distro-cee63-b", "Distro subs SR", places.ampsLeft, ampsMore);
        moreRight = supplies.distro("generic.distro-cee63-b", "Distro subs SL", places.ampsRight, ampsMore);
        monitorAmps = supplies.distro("generic.distro-cee63-b", "Distro monitor amps", places.monitors, main);
        stage = supplies.distro("generic.distro-cee63-a", "Distro stage", places.split, main);
        delays = supplies.distro("generic.distro-cee63-b", "Distro delays 1 and 2", places.foh, foh);
        moreDelays = supplies.distro("generic.distro-cee63-b", "Distro delays 3 and 4", places.foh, foh);
    }

    void amplifiers(PaSide left, PaSide right, Wedges wedges, Delays towers) {
        amps(left, ampsLeft, moreLeft);
        amps(right, ampsRight, moreRight);
        supplies.feed(monitorAmps, wedges.amps.toArray(Device[]::new));
        supplies.feed(delays, towers.amps.subList(0, 4).toArray(Device[]::new));
        supplies.feed(moreDelays, towers.amps.subList(4, 8).toArray(Device[]::new));
    }

    private void amps(PaSide side, Supply large, Supply small) {
        var amps = side.amps();
        supplies.feed(large, amps.subList(0, 12).toArray(Device[]::new));
        supplies.feed(small, amps.subList(12, amps.size()).toArray(Device[]::new));
    }

    void electronics(FestivalPlaces places, Consoles consoles, Splits splits, Wireless wireless, InEars inEars,
            DanteNetwork network, ControlNetwork control, PaSide left, PaSide right, Delays towers) {
        var splitA = box(SOCKETS, "Sockets split A", places.split, stage, stageBoxes);
        var splitB = box(SOCKETS, "Sockets split B", places.split, stage, stageBoxes);
        for (Device each : splits.fohBoxes) {
            bothInlets(each, splitA, splitB);
        }
        for (Device each : splits.monitorBoxes) {
            bothInlets(each, splitA, splitB);
        }
        supplies.feed(splitA, network.stage.primary(), control.control);
        supplies.feed(splitB, network.stage.secondary(), control.comms);
        var radioA = box(SOCKETS, "Sockets RF A", places.rf, main, stageBoxes);
        var radioB = through("Sockets RF B", places.rf, radioA);
        supplies.feed(radioA, wireless.receivers.toArray(Device[]::new));
        supplies.feed(radioA, inEars.transmitters.get(0), inEars.transmitters.get(1));
        supplies.feed(radioB, inEars.transmitters.subList(2, 6).toArray(Device[]::new));
        supplies.feed(radioB, inEars.combiners.toArray(Device[]::new));
        var desk = box(SOCKETS, "Sockets monitors", places.monitors, main, stageBoxes);
        supplies.feed(desk, consoles.monitor, wireless.distributor);
        var truckA = through("Sockets truck A", places.truck, desk);
        var truckB = through("Sockets truck B", places.truck, truckA);
        for (Device each : splits.truckBoxes) {
            bothInlets(each, truckA, truckB);
        }
        supplies.feed(truckA, consoles.truck, network.truck.primary());
        supplies.feed(truckB, network.truck.secondary());
        supplies.feed(truckA, consoles.truckNearfields.get(0));
        supplies.feed(truckB, consoles.truckNearfields.get(1));
        rack("SR", places.ampsLeft, network.left, control.ampsLeft, left.processor);
        rack("SL", places.ampsRight, network.right, control.ampsRight, right.processor);
        for (String place : List.of("drums", "percussion", "guitars", "keys")) {
            var at = switch (place) {
                case "drums" -> places.drums;
                case "percussion" -> places.percussion;
                case "keys" -> places.keys;
                default -> places.stageLeft;
            };
            var backline = box(SMALL, "Backline " + place, at, stage, stageBoxes);
            supplies.keepFor(backline, "Backline");
        }
        var fohA = box(SOCKETS, "Sockets FOH A", places.foh, foh, fohBoxes);
        var fohB = box(SOCKETS, "Sockets FOH B", places.foh, foh, fohBoxes);
        bothInlets(consoles.foh, fohA, fohB);
        bothInlets(consoles.guest, fohA, fohB);
        supplies.feed(fohA, consoles.fohNearfields.get(0));
        supplies.feed(fohB, consoles.fohNearfields.get(1));
        supplies.feed(fohA, network.foh.primary(), towers.processor, control.controlFoh);
        supplies.feed(fohB, network.foh.secondary(), consoles.recorder, control.commsFoh);
    }

    private void bothInlets(Device device, Supply first, Supply second) {
        supplies.feedInlet(first, device, "mains");
        supplies.feedInlet(second, device, "mains2");
    }

    private void rack(String side, Location at, DanteNetwork.Site site, Device ampSwitch, Device processor) {
        var sockets = box(SMALL, "Sockets drive " + side, at, stage, rackBoxes);
        supplies.feed(sockets, site.primary(), site.secondary(), ampSwitch, processor);
    }

    private Supply box(String type, String name, Location at, Supply from, List<Device> group) {
        var supply = supplies.distro(type, name, at, from);
        group.add(supply.getDevice());
        return supply;
    }

    private Supply through(String name, Location at, Supply from) {
        var supply = supplies.through(SOCKETS, name, at, from);
        stageBoxes.add(supply.getDevice());
        return supply;
    }
}
