/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.power.Distro;
import org.headroom.model.catalogue.WayType;
import org.headroom.model.power.EarthingSystem;
import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerFactory;
import org.headroom.model.power.PowerSource;
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

    /** Breaking capacity of the breakers of distros, one of the preferred ones of IEC 60898-1 [A]. */
    private static final double BREAKING_A = 10000;
    private static final double SOURCE_BREAKING_A = 25000;
    /** Distros above this have breakers of a large breaking capacity [A]. */
    private static final double LARGE_A = 63;
    private static final String CURVE = "C";

    /** What the house or the hire company says of a source. */
    public void measured(Supply supply, double shortCircuit_A, double loop_ohm) {
        var source = (PowerSource) supply;
        source.setShortCircuitCurrent(shortCircuit_A);
        source.setLoopImpedance(loop_ohm);
    }

    /** How long the system runs. */
    public void runs(double hoursPerDay, int days) {
        build.production().getPower().setHoursPerDay(hoursPerDay);
        build.production().getPower().setDays(days);
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
        way.setBreakerCurve(ratedCurrent > LARGE_A ? null : CURVE);
        way.setBreakingCapacity(SOURCE_BREAKING_A);
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
        boolean large = data.getMainBreakerCurrent() != null && data.getMainBreakerCurrent() > LARGE_A;
        distro.setMainBreakerCurve(large ? null : CURVE);
        distro.setMainBreakingCapacity(large ? SOURCE_BREAKING_A : BREAKING_A);
        boolean protectedAbove = Optional.ofNullable(ways.get(outlet)).map(Way::getRcdCurrent).isPresent();
        for (var type : data.getWays()) {
            var way = PowerFactory.eINSTANCE.createWay();
            way.setPort(ProductionBuilder.port(device, type.getPortKey()));
            way.setPhases(device.getType().getPower().getPhases() == 1 ? phases : Phases.get(type.getPhases()));
            way.setBreakerCurrent(type.getBreakerCurrent());
            way.setBreakerCurve(curve(type));
            way.setBreakingCapacity(distro.getMainBreakingCapacity());
            // small boxes hang on a way with a device for people: a second one would only trip at random
            way.setRcdCurrent(protectedAbove ? null : type.getRcdCurrent());
            way.setRcdType(type.getRcdType());
            distro.getWays().add(way);
        }
        keep(distro);
        build.connect(outlet, ProductionBuilder.port(device, "in"));
        return distro;
    }

    private static String curve(WayType type) {
        if (type.getBreakerCurve() != null && !type.getBreakerCurve().isBlank()) {
            return type.getBreakerCurve();
        }
        // larger ones are adjusted on site
        return type.getBreakerCurrent() == null || type.getBreakerCurrent() > LARGE_A ? null : CURVE;
    }

    private void keep(Supply supply) {
        Ids.assign(supply);
        supply.getWays().forEach(way -> ways.put(way.getPort(), way));
        build.production().getPower().getSupplies().add(supply);
    }

    /** Names the ways of a supply after what they are kept for, with numbers. */
    public void keepFor(Supply supply, String purpose) {
        int number = 1;
        for (Way way : supply.getWays()) {
            way.setLabel(purpose + " " + number++);
        }
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
