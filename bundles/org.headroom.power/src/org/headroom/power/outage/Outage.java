/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.outage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.headroom.core.rule.Subject;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.internal.build.DeadInlets;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.PowerNetwork;
import org.headroom.power.network.Scenario;
import org.headroom.power.network.Station;
import org.headroom.power.poe.PoeFeed;

/**
 * What fails when ways are off: devices without power, those that run on from a battery, and what falls silent because no
 * signal comes through any more. Whole devices are looked at: one that has power passes its signals on.
 *
 * @param off          what is off
 * @param dead         devices without any power
 * @param onBattery    devices that a UPS keeps up for a while
 * @param onOneLeg     devices that have lost one of several supplies and run on
 * @param loudspeakers loudspeakers that no signal reaches any more
 * @param channels     input channels that no longer reach any loudspeaker
 */
public record Outage(List<Subject> off, List<Subject> dead, List<Subject> onBattery, List<Subject> onOneLeg,
        List<Subject> loudspeakers, List<InputLine> channels) {

    /** An input channel as users read it. */
    public record InputLine(int number, String name) {
    }

    public Outage {
        off = List.copyOf(off);
        dead = List.copyOf(dead);
        onBattery = List.copyOf(onBattery);
        onOneLeg = List.copyOf(onOneLeg);
        loudspeakers = List.copyOf(loudspeakers);
        channels = List.copyOf(channels);
    }

    /**
     * Works out what fails when ways, sources or distros are off. Changes nothing.
     *
     * @param off ids of ways, outlets, sources and distros
     */
    public static Outage of(Production production, Set<String> off) {
        var network = PowerAnalysis.network(production, Scenario.AS_DESIGNED);
        var deadInlets = DeadInlets.of(network, off);
        var battery = new BatterySearch(off);
        network.sources().forEach(tree -> battery.follow(tree.root(), false, false));
        Set<Device> without = Collections.newSetFromMap(new IdentityHashMap<>());
        var dead = new ArrayList<Subject>();
        var onBattery = new ArrayList<Subject>();
        var onOneLeg = new ArrayList<Subject>();
        for (Device device : production.getDevices()) {
            var inlets = battery.inlets.getOrDefault(device.getId(), List.of());
            if (inlets.isEmpty() || inlets.stream().noneMatch(deadInlets::contains)) {
                continue;
            }
            if (!inlets.stream().allMatch(deadInlets::contains)) {
                onOneLeg.add(Subject.of(device));
            } else if (inlets.stream().anyMatch(battery.kept::contains)) {
                onBattery.add(Subject.of(device));
            } else {
                dead.add(Subject.of(device));
                without.add(device);
            }
        }
        poe(production, without, battery.inlets.keySet()).forEach(device -> dead.add(Subject.of(device)));
        var before = SignalReach.of(production, Set.of());
        var after = SignalReach.of(production, without);
        var silent = production.getDevices().stream().filter(Outage::isLoudspeaker)
                .filter(device -> before.hears(device) && !after.hears(device)).map(Subject::of).toList();
        var channels = production.getChannelList() == null ? List.<InputLine>of()
                : production.getChannelList().getInputs().stream().filter(input -> input.getSource() != null
                        && before.isHeard(input.getSource()) && !after.isHeard(input.getSource()))
                        .map(Outage::line).toList();
        return new Outage(subjects(network, off), dead, onBattery, onOneLeg, silent, channels);
    }

    /** Devices that live on the network ports of dead ones, and what hangs on those. */
    private static List<Device> poe(Production production, Set<Device> without, Set<String> mains) {
        var fed = new ArrayList<Device>();
        var feeds = PoeFeed.of(production);
        for (boolean more = true; more;) {
            var ids = without.stream().map(Device::getId).collect(Collectors.toSet());
            var next = feeds.stream().filter(feed -> ids.contains(feed.source().id()))
                    .flatMap(feed -> feed.takers().stream()).map(taker -> taker.device().id())
                    .filter(id -> !mains.contains(id) && !ids.contains(id) && feeds.stream().allMatch(feed ->
                            ids.contains(feed.source().id()) || feed.takers().stream()
                                    .noneMatch(taker -> taker.device().id().equals(id)))).distinct().toList();
            var devices = production.getDevices().stream().filter(device -> next.contains(device.getId())).toList();
            more = without.addAll(devices);
            fed.addAll(devices);
        }
        return fed;
    }

    static boolean isLoudspeaker(Device device) {
        var category = Devices.category(device);
        return category == DeviceCategory.LOUDSPEAKER || category == DeviceCategory.SUBWOOFER
                || category == DeviceCategory.MONITOR;
    }

    private static InputLine line(InputChannel input) {
        return new InputLine(input.getNumber(), Optional.ofNullable(input.getInstrument())
                .filter(name -> !name.isBlank()).orElseGet(() -> Devices.name(input.getSource())));
    }

    private static List<Subject> subjects(PowerNetwork network, Set<String> off) {
        var subjects = new ArrayList<Subject>();
        network.sources().forEach(tree -> collect(tree.root(), off, subjects));
        return subjects;
    }

    private static void collect(Station station, Set<String> off, List<Subject> subjects) {
        if (off.contains(station.subject().id())) {
            subjects.add(station.subject());
        }
        for (Outlet outlet : station.outlets()) {
            if (off.contains(outlet.subject().id())) {
                subjects.add(outlet.subject());
            }
            outlet.runs().forEach(run -> collect(run.to(), off, subjects));
        }
        station.secondary().ifPresent(tree -> collect(tree.root(), off, subjects));
    }
}
