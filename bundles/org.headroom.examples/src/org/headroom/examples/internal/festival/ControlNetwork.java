/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.festival;

import static org.headroom.examples.internal.build.ProductionBuilder.port;

import java.util.ArrayList;
import java.util.List;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;

/** Remote control of amplifiers and radio, and the intercom, apart from the audio networks. */
final class ControlNetwork {

    final Device control;
    final Device controlFoh;
    final Device ampsLeft;
    final Device ampsRight;
    final Device comms;
    final Device commsFoh;
    final List<Device> stageIntercom = new ArrayList<>();
    final List<Device> fohIntercom = new ArrayList<>();

    private final ProductionBuilder build;

    ControlNetwork(ProductionBuilder build, FestivalPlaces places, PaSide left, PaSide right, Delays delays,
            Wedges wedges,
            Wireless wireless, InEars inEars) {
        this.build = build;
        control = build.add("netgear.m4250-26g4f-poe", "Control switch stage", places.split);
        controlFoh = build.add("netgear.m4250-10g2f-poe", "Control switch FOH", places.foh);
        ampsLeft = build.add("luminex.gigacore-16t", "Amp switch SR", places.ampsLeft);
        ampsRight = build.add("luminex.gigacore-16t", "Amp switch SL", places.ampsRight);
        comms = build.add("netgear.m4250-10g2f-poe", "Comms switch stage", places.split);
        commsFoh = build.add("netgear.m4250-10g2f-poe", "Comms switch FOH", places.foh);
        build.connect(control, "sfp27", controlFoh, "sfp11");
        build.connect(control, "sfp28", controlFoh, "sfp12");
        build.connect(comms, "sfp11", commsFoh, "sfp11");
        build.connect(comms, "sfp12", commsFoh, "sfp12");
        amps(ampsLeft, left.amps(), "p1");
        amps(ampsRight, right.amps(), "p2");
        int next = 3;
        for (Device each : wedges.amps) {
            build.connect(control, "p" + next++, each, "net1");
        }
        for (Device each : wireless.receivers) {
            build.connect(control, "p" + next++, each, "ctrl1");
        }
        for (Device each : inEars.transmitters) {
            build.connect(control, "p" + next++, each, "net1");
        }
        for (int i = 0; i < delays.amps.size(); i++) {
            build.connect(controlFoh, "p" + (i + 1), delays.amps.get(i), "net1");
        }
        intercom(places);
    }

    private void amps(Device ampSwitch, List<Device> amps, String uplink) {
        build.connect(control, uplink, ampSwitch, "r8");
        for (int i = 0; i < amps.size(); i++) {
            build.connect(ampSwitch, i < 8 ? "e" + (i + 1) : "r" + (i - 7), amps.get(i), "net1");
        }
    }

    private void intercom(FestivalPlaces places) {
        stageIntercom.add(build.add("green-go.mcx", "Station monitors", places.monitors));
        pack(stageIntercom, "Pack monitors", places.monitors);
        pack(stageIntercom, "Pack patch", places.split);
        pack(stageIntercom, "Pack RF", places.rf);
        pack(stageIntercom, "Pack stage right", places.stageRight);
        pack(stageIntercom, "Pack stage left", places.stageLeft);
        pack(stageIntercom, "Pack system SR", places.ampsLeft);
        pack(stageIntercom, "Pack truck", places.truck);
        fohIntercom.add(build.add("green-go.mcx", "Station FOH", places.foh));
        pack(fohIntercom, "Pack FOH", places.foh);
        pack(fohIntercom, "Pack system", places.foh);
        pack(fohIntercom, "Pack guest", places.foh);
        pack(fohIntercom, "Pack delays L", places.delays[1]);
        pack(fohIntercom, "Pack delays R", places.delays[2]);
        join(comms, stageIntercom);
        join(commsFoh, fohIntercom);
    }

    private void pack(List<Device> group, String name, Location at) {
        group.add(build.add("green-go.bpx", name, at));
    }

    private void join(Device from, List<Device> devices) {
        for (int i = 0; i < devices.size(); i++) {
            var station = devices.get(i).getType().getTypeId().equals("green-go.mcx");
            build.connect(port(from, "p" + (i + 1)), port(devices.get(i), station ? "lan1" : "lan"));
        }
    }
}
