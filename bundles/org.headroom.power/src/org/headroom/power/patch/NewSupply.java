/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.patch;

import java.util.List;
import java.util.Optional;

import org.headroom.common.text.Messages;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.WayType;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.EditChange;
import org.headroom.model.commands.Edits;
import org.headroom.model.power.EarthingSystem;
import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerFactory;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.SourceKind;
import org.headroom.model.power.Supply;
import org.headroom.model.power.VoltageSystem;
import org.headroom.model.power.Way;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.power.internal.build.Sockets;

/**
 * Takes a device into the power plan: a source with its sockets, or a distro with a way for each socket, as its type says. What
 * the type does not say stays open. The production is read, and edited by the change only.
 */
public final class NewSupply {

    private static final Messages TEXT = Messages.of(NewSupply.class);

    private NewSupply() {
    }

    /** Whether devices of a type give power to others. */
    public static boolean isSupply(DeviceType type) {
        return isSource(type) || type.getCategory() == DeviceCategory.POWER_DISTRO;
    }

    private static boolean isSource(DeviceType type) {
        return type.getCategory() == DeviceCategory.POWER_SOURCE || type.getCategory() == DeviceCategory.UPS;
    }

    /** Sources and distros of a production that its plan does not know yet. */
    public static List<Device> missing(Production production) {
        return production.getDevices().stream().filter(device -> device.getType() != null && isSupply(device.getType()))
                .filter(device -> production.getPower() == null || production.getPower().getSupplies().stream()
                        .noneMatch(supply -> supply.getDevice() == device)).toList();
    }

    /** The change that takes a device into the plan; the device may be one that is still to be added. */
    public static Change of(Production production, Device device) {
        var supply = isSource(device.getType()) ? source(device) : distro(device);
        Ids.assign(supply);
        return new Taking(production, supply, TEXT.text("supply", Devices.name(device)));
    }

    /** Puts a supply into the plan, which is made when there is none. */
    private static final class Taking extends EditChange {

        private final Production production;
        private final Supply supply;

        Taking(Production production, Supply supply, String label) {
            super(label);
            this.production = production;
            this.supply = supply;
        }

        @Override
        public Optional<String> obstacle() {
            return production.getPower() != null && production.getPower().getSupplies().stream()
                    .anyMatch(each -> each.getDevice() == supply.getDevice())
                            ? Optional.of(TEXT.text("supply.there", Devices.name(supply.getDevice()))) : Optional.empty();
        }

        @Override
        protected void edit(Edits edits) {
            var plan = production.getPower();
            if (plan == null) {
                plan = PowerFactory.eINSTANCE.createPowerPlan();
                Ids.assign(plan);
                edits.set(production, ProductionPackage.Literals.PRODUCTION__POWER, plan);
            }
            edits.add(plan, PowerPackage.Literals.POWER_PLAN__SUPPLIES, supply);
        }
    }

    private static Supply source(Device device) {
        var source = PowerFactory.eINSTANCE.createPowerSource();
        source.setDevice(device);
        source.setKind(device.getType().getCategory() == DeviceCategory.UPS ? SourceKind.UPS : SourceKind.MAINS);
        source.setEarthing(EarthingSystem.UNKNOWN);
        var system = system(device.getType());
        system.ifPresent(source::setSystem);
        var phases = system.filter(each -> each == VoltageSystem.THREE_PHASE_230_400
                || each == VoltageSystem.THREE_PHASE_120_208).isPresent() ? Phases.L1L2L3 : Phases.L1;
        Devices.ports(device, SignalKind.POWER).filter(port -> Ports.direction(port) == Direction.OUT)
                .forEach(port -> {
                    var way = PowerFactory.eINSTANCE.createWay();
                    way.setPort(port);
                    way.setPhases(phases);
                    source.getWays().add(way);
                });
        rated(source);
        return source;
    }

    /** A source with one socket gives what that socket bears. */
    private static void rated(PowerSource source) {
        if (source.getWays().size() == 1) {
            var rating = Sockets.rating_A(Ports.connector(source.getWays().getFirst().getPort()));
            if (rating.isPresent()) {
                source.setRatedCurrent(rating.getAsDouble());
            }
        }
    }

    private static Optional<VoltageSystem> system(DeviceType type) {
        var profile = type.getPower();
        if (profile == null || profile.getMinimumVoltage() == null) {
            return Optional.empty();
        }
        double volts = profile.getMinimumVoltage();
        boolean three = profile.getPhases() == 3;
        if (volts >= 220) {
            return Optional.of(three ? VoltageSystem.THREE_PHASE_230_400 : VoltageSystem.SINGLE_PHASE_230);
        }
        if (volts >= 115) {
            return Optional.of(three ? VoltageSystem.THREE_PHASE_120_208 : profile.getPhases() == 2
                    ? VoltageSystem.SPLIT_PHASE_120_240 : VoltageSystem.SINGLE_PHASE_120);
        }
        return Optional.of(profile.getPhases() == 2 ? VoltageSystem.SPLIT_PHASE_100_200 : VoltageSystem.SINGLE_PHASE_100);
    }

    private static Supply distro(Device device) {
        var distro = PowerFactory.eINSTANCE.createDistro();
        distro.setDevice(device);
        var data = device.getType().getDistro();
        if (data != null) {
            distro.setMainBreakerCurrent(data.getMainBreakerCurrent());
            distro.setMainBreakerCurve(data.getMainBreakerCurve());
            data.getWays().forEach(type -> Devices.port(device, type.getPortKey())
                    .ifPresent(port -> distro.getWays().add(way(type, port))));
        }
        return distro;
    }

    private static Way way(WayType type, Port port) {
        var way = PowerFactory.eINSTANCE.createWay();
        way.setPort(port);
        var phases = type.getPhases() == null ? null : Phases.get(type.getPhases());
        way.setPhases(phases == null ? Phases.UNSET : phases);
        way.setBreakerCurrent(type.getBreakerCurrent());
        way.setBreakerCurve(type.getBreakerCurve());
        way.setRcdCurrent(type.getRcdCurrent());
        way.setRcdType(type.getRcdType());
        return way;
    }
}
