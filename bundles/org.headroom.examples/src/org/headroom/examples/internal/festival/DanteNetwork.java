/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.festival;

import static org.headroom.examples.internal.build.ProductionBuilder.port;
import static org.headroom.examples.internal.build.ProductionBuilder.unused;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.examples.internal.build.RackBuilder;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;

/**
 * Two separate networks for audio, primary and secondary, with a switch of each in every place; fibre between the
 * places, two to FOH.
 */
final class DanteNetwork {

    private static final String SWITCH = "luminex.gigacore-16xt";

    /** The two switches of a place. */
    record Site(Device primary, Device secondary) {

        List<Device> both() {
            return List.of(primary, secondary);
        }
    }

    final Site stage;
    final Site foh;
    final Site left;
    final Site right;
    final Site truck;
    final List<Device> stageDevices = new ArrayList<>();

    private final ProductionBuilder build;
    private final Map<Device, Integer> used = new HashMap<>();

    DanteNetwork(ProductionBuilder build, FestivalPlaces places, Consoles consoles, Splits splits, Wireless wireless,
            PaSide sideLeft,
            PaSide sideRight, Delays delays) {
        this.build = build;
        stage = site("stage", places.split);
        foh = site("FOH", places.foh);
        left = site("amps SR", places.ampsLeft);
        right = site("amps SL", places.ampsRight);
        truck = site("truck", places.truck);
        trunk(stage, 1, foh, 1);
        trunk(stage, 2, foh, 2);
        trunk(stage, 3, left, 1);
        trunk(stage, 4, right, 1);
        stageDevices.addAll(splits.fohBoxes);
        stageDevices.addAll(splits.monitorBoxes);
        stageDevices.add(consoles.monitor);
        stageDevices.forEach(each -> join(stage, each, "dante1", "dante2"));
        wireless.receivers.forEach(each -> join(stage, each, "dante1", "dante2"));
        stageDevices.addAll(wireless.receivers);
        join(foh, consoles.foh, "dante1", "dante2");
        join(foh, consoles.guest, "dante1", "dante2");
        join(foh, delays.processor, "net1", "net2");
        join(left, sideLeft.processor, "net1", "net2");
        join(right, sideRight.processor, "net1", "net2");
        join(truck, consoles.truck, "dante1", "dante2");
        splits.truckBoxes.forEach(each -> join(truck, each, "dante1", "dante2"));
    }

    private Site site(String name, Location at) {
        var site = new Site(build.add(SWITCH, "Dante primary " + name, at),
                build.add(SWITCH, "Dante secondary " + name, at));
        site.both().forEach(each -> unused(each, "rpsu_mains", "rpsu_poe"));
        new RackBuilder(build, "Network rack " + name, 6, at).mount(1, site.primary(), site.secondary());
        return site;
    }

    private void trunk(Site from, int fibre, Site to, int far) {
        build.connect(from.primary(), "sfp" + fibre, to.primary(), "sfp" + far);
        build.connect(from.secondary(), "sfp" + fibre, to.secondary(), "sfp" + far);
    }

    private void join(Site site, Device device, String primary, String secondary) {
        build.connect(port(site.primary(), "p" + next(site.primary())), port(device, primary));
        build.connect(port(site.secondary(), "p" + next(site.secondary())), port(device, secondary));
    }

    private int next(Device device) {
        return used.merge(device, 1, Integer::sum);
    }

    List<Device> switches() {
        var all = new ArrayList<Device>();
        List.of(stage, foh, left, right, truck).forEach(site -> all.addAll(site.both()));
        return all;
    }
}
