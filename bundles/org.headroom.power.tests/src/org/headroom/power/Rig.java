/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.AmplifierMode;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.ConductorMaterial;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.catalogue.PowerProfile;
import org.headroom.model.power.Distro;
import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerFactory;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.Supply;
import org.headroom.model.power.VoltageSystem;
import org.headroom.model.power.Way;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;

/** Builds small productions with a supply. */
public final class Rig {

    public final Production production = Productions.create("Test");

    private int number;

    public PowerSource source(String name, VoltageSystem system) {
        var device = device(name, DeviceCategory.POWER_SOURCE);
        var source = PowerFactory.eINSTANCE.createPowerSource();
        source.setSystem(system);
        return add(source, device);
    }

    public Distro distro(String name, boolean threePhase) {
        var device = device(name, DeviceCategory.POWER_DISTRO);
        inlet(device, "in", threePhase ? ConnectorKind.CEE125_3 : ConnectorKind.CEE32_1);
        return add(PowerFactory.eINSTANCE.createDistro(), device);
    }

    private <T extends Supply> T add(T supply, Device device) {
        supply.setDevice(device);
        Ids.assign(supply);
        production.getPower().getSupplies().add(supply);
        return supply;
    }

    public Way way(Supply supply, Phases phases, Double breaker) {
        var connector = phases == Phases.L1L2L3 ? ConnectorKind.CEE125_3 : ConnectorKind.HARDWIRED;
        var way = PowerFactory.eINSTANCE.createWay();
        way.setPort(port(supply.getDevice(), "out" + ++number, Direction.OUT, connector));
        way.setPhases(phases);
        way.setBreakerCurrent(breaker);
        supply.getWays().add(way);
        Ids.assign(way);
        return way;
    }

    public Device device(String name, DeviceCategory category) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId("test." + ++number);
        type.setMaker("Test");
        type.setModel(name);
        type.setCategory(category);
        Ids.assign(type);
        production.getTypes().add(type);
        var device = Devices.create(type, name);
        production.getDevices().add(device);
        return device;
    }

    public Port inlet(Device device, String key, ConnectorKind connector) {
        return port(device, key, Direction.IN, connector);
    }

    public Port port(Device device, String key, Direction direction, ConnectorKind connector) {
        var type = CatalogueFactory.eINSTANCE.createPortType();
        type.setKey(key);
        type.setLabel(key);
        type.setDirection(direction);
        type.setSignal(SignalKind.POWER);
        type.setConnector(connector);
        device.getType().getPorts().add(type);
        Ids.assign(type);
        var port = SystemFactory.eINSTANCE.createPort();
        port.setType(type);
        device.getPorts().add(port);
        Ids.assign(port);
        return port;
    }

    /** A device with an inlet and no power figures. */
    public Device load(String name) {
        var device = device(name, DeviceCategory.OTHER);
        inlet(device, "mains", ConnectorKind.HARDWIRED);
        var profile = CatalogueFactory.eINSTANCE.createPowerProfile();
        profile.setPhases(1);
        device.getType().setPower(profile);
        return device;
    }

    /** A device that takes this much at most. */
    public Device load(String name, double voltage, double watts, double amperes) {
        var device = load(name);
        point(device, DutyLevel.MAX, voltage, watts, amperes);
        return device;
    }

    public Device threePhase(Device device) {
        device.getType().getPower().setPhases(3);
        return device;
    }

    public Rig point(Device device, DutyLevel duty, Double voltage, Double watts, Double amperes) {
        var point = CatalogueFactory.eINSTANCE.createPowerPoint();
        point.setDuty(duty);
        point.setVoltage(voltage);
        point.setPower(watts);
        point.setCurrent(amperes);
        profile(device).getPoints().add(point);
        return this;
    }

    public static PowerProfile profile(Device device) {
        return device.getType().getPower();
    }

    public Device amplifier(String name, int channels, double load, double watts) {
        var device = load(name);
        var type = device.getType();
        type.setCategory(DeviceCategory.AMPLIFIER);
        var amplifier = CatalogueFactory.eINSTANCE.createAmplifierData();
        amplifier.setChannels(channels);
        var rating = CatalogueFactory.eINSTANCE.createAmplifierRating();
        rating.setLoad(load);
        rating.setPower(watts);
        rating.setMode(AmplifierMode.SINGLE);
        amplifier.getRatings().add(rating);
        type.setAmplifier(amplifier);
        return device;
    }

    /** An outlet linked to the inlet of a device. */
    public Port link(Device device) {
        var path = CatalogueFactory.eINSTANCE.createInternalPath();
        path.setFromKey("mains");
        path.setToKey("mains_out");
        path.setKind(PathKind.LINK);
        device.getType().getInternalPaths().add(path);
        return port(device, "mains_out", Direction.OUT, ConnectorKind.HARDWIRED);
    }

    public static Port in(Device device) {
        return device.getPorts().getFirst();
    }

    public Cable cable(Way way, Device to, double length, double area) {
        return cable(way.getPort(), in(to), length, area);
    }

    /** A cable of copper; an area of 0 is not known. */
    public Cable cable(Port from, Port to, Double length, double area) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setSignal(SignalKind.POWER);
        cable.setNumber("P" + ++number);
        cable.setLength(length);
        if (area > 0) {
            cable.setType(cableType(area));
        }
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        cable.getFrom().setPort(from);
        cable.getTo().setPort(to);
        Ids.assign(cable);
        production.getCables().add(cable);
        return cable;
    }

    private DeviceType cableType(double area) {
        var id = "cable." + area;
        return Productions.type(production, id).orElseGet(() -> {
            var type = CatalogueFactory.eINSTANCE.createDeviceType();
            type.setTypeId(id);
            type.setCategory(DeviceCategory.CABLE);
            var data = CatalogueFactory.eINSTANCE.createCableData();
            data.setArea(area);
            data.setConductor(ConductorMaterial.COPPER);
            type.setCable(data);
            Ids.assign(type);
            production.getTypes().add(type);
            return type;
        });
    }

    public PowerAnalysis analyse() {
        return PowerAnalysis.of(production);
    }
}
