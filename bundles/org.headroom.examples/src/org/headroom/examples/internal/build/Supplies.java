/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.build;

import java.util.HashMap;
import java.util.Map;

import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.power.Distro;
import org.headroom.model.power.EarthingSystem;
import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerFactory;
import org.headroom.model.power.SourceKind;
import org.headroom.model.power.Supply;
import org.headroom.model.power.VoltageSystem;
import org.headroom.model.power.Way;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Builds the power tree: sources, distros and what hangs on their ways. Ways are filled in their order, so phases
 * take turns.
 */
public final class Supplies {

    private final ProductionBuilder build;
    private final Map<Port, Way> ways = new HashMap<>();

    public Supplies(ProductionBuilder build) {
        this.build = build;
    }

    /** A three-phase 230/400 V source with one outlet. */
    public Supply source(String typeId, String name, Location at, double ratedCurrent, SourceKind kind) {
        var device = build.add(typeId, name, at);
        var source = PowerFactory.eINSTANCE.createPowerSource();
        source.setDevice(device);
        source.setKind(kind);
        source.setSystem(VoltageSystem.THREE_PHASE_230_400);
        source.setEarthing(EarthingSystem.TN_S);
        source.setRatedCurrent(ratedCurrent);
        var way = PowerFactory.eINSTANCE.createWay();
        way.setPort(ProductionBuilder.port(device, "out"));
        way.setPhases(Phases.L1L2L3);
        way.setBreakerCurrent(ratedCurrent);
        source.getWays().add(way);
        keep(source);
        return source;
    }

    /** A distro on the next free way of a supply that fits its inlet. */
    public Supply distro(String typeId, String name, Location at, Supply from) {
        var device = build.add(typeId, name, at);
        var inlet = ProductionBuilder.port(device, "in");
        var feeder = next(from, inlet);
        return distro(device, feeder.getPort(), feeder.getPhases());
    }

    /** A distro on the through outlet of another one. */
    public Supply through(String typeId, String name, Location at, Supply from) {
        return distro(build.add(typeId, name, at), ProductionBuilder.port(from.getDevice(), "thru"), Phases.L1L2L3);
    }

    private Supply distro(Device device, Port outlet, Phases phases) {
        var distro = PowerFactory.eINSTANCE.createDistro();
        distro.setDevice(device);
        var data = device.getType().getDistro();
        distro.setMainBreakerCurrent(data.getMainBreakerCurrent());
        for (var type : data.getWays()) {
            var way = PowerFactory.eINSTANCE.createWay();
            way.setPort(ProductionBuilder.port(device, type.getPortKey()));
            way.setPhases(device.getType().getPower().getPhases() == 1 ? phases : Phases.get(type.getPhases()));
            way.setBreakerCurrent(type.getBreakerCurrent());
            way.setBreakerCurve(type.getBreakerCurve());
            way.setRcdCurrent(type.getRcdCurrent());
            way.setRcdType(type.getRcdType());
            distro.getWays().add(way);
        }
        keep(distro);
        build.connect(outlet, ProductionBuilder.port(device, "in"));
        return distro;
    }

    private void keep(Supply supply) {
        Ids.assign(supply);
        supply.getWays().forEach(way -> ways.put(way.getPort(), way));
        build.production().getPower().getSupplies().add(supply);
    }

    /** Plugs every mains inlet of the devices into the next free ways that fit. */
    public void feed(Supply from, Device... loads) {
        for (Device load : loads) {
            load.getPorts().stream().filter(Supplies::isMainsInlet).forEach(inlet -> plug(from, load, inlet));
        }
    }

    /** Plugs one of several mains inlets of a device into the next free way that fits. */
    public void feedInlet(Supply from, Device load, String inlet) {
        Devices.port(load, inlet).ifPresent(port -> plug(from, load, port));
    }

    private void plug(Supply from, Device load, Port inlet) {
        var way = next(from, inlet);
        build.connect(way.getPort(), inlet);
        way.setLabel(Devices.name(load));
    }

    private static boolean isMainsInlet(Port port) {
        return Ports.signal(port) == SignalKind.POWER && Ports.direction(port) == Direction.IN
                && Ports.key(port).matches("mains\\d*") && port.getEnds().isEmpty();
    }

    private Way next(Supply supply, Port inlet) {
        return supply.getWays().stream().filter(way -> way.getPort().getEnds().isEmpty())
                .filter(way -> CableChoice.feeds(way.getPort(), inlet)).findFirst()
                .orElseThrow(() -> new IllegalStateException(Devices.name(supply.getDevice()) + " has no free way for "
                        + Ports.fullName(inlet) + " (" + Ports.connector(inlet) + ")"));
    }
}
