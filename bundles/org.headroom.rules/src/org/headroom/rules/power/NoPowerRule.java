/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.power;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.SupplyKind;
import org.headroom.model.power.PowerSource;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.Connection;

/**
 * Each device with a mains inlet is plugged in; of several inlets one is enough. Before any power is planned, that is
 * told once
 * and not for every device.
 */
public final class NoPowerRule extends DesignRule {

    public NoPowerRule() {
        super("power.missing", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var production = context.production();
        var sources = sources(production);
        var without = new ArrayList<Device>();
        for (Device device : production.getDevices()) {
            if (!sources.contains(device) && !device.isSpare() && lacksPower(device)) {
                without.add(device);
            }
        }
        if (!without.isEmpty() && !isPlanned(production)) {
            findings.accept(about(production).kind("unplanned").severity(Severity.INFO).told(without.size()));
            return;
        }
        for (Device device : without) {
            findings.accept(about(device).told(Names.of(device), Names.list(Inlets.of(device).stream()
                    .map(Ports::label).toList())));
        }
    }

    private static boolean isPlanned(Production production) {
        return production.getPower() != null && !production.getPower().getSupplies().isEmpty()
                || Connection.of(production).anyMatch(each -> Ports.signal(each.to()) == SignalKind.POWER);
    }

    private static Set<Device> sources(Production production) {
        var sources = Collections.newSetFromMap(new IdentityHashMap<Device, Boolean>());
        if (production.getPower() != null) {
            production.getPower().getSupplies().stream().filter(PowerSource.class::isInstance)
                    .forEach(supply -> sources.add(supply.getDevice()));
        }
        return sources;
    }

    private static boolean lacksPower(Device device) {
        var inlets = Inlets.of(device);
        return !inlets.isEmpty() && !isPoweredOtherwise(device) && isInUse(device) && inlets.stream()
                .noneMatch(Inlets::isPlugged)
                && !inlets.stream().allMatch(Port::isUnusedOnPurpose);
    }

    private static boolean isPoweredOtherwise(Device device) {
        var power = device.getType() == null ? null : device.getType().getPower();
        return Devices.category(device) == DeviceCategory.POWER_SOURCE || PowerOverEthernet.isSupplied(device)
                || power != null && List.of(SupplyKind.BATTERY, SupplyKind.PHANTOM, SupplyKind.POE)
                        .contains(power.getSupply());
    }

    // An adapter or extension that feeds nothing may lie in its case.
    private static boolean isInUse(Device device) {
        return Devices.category(device) != DeviceCategory.ADAPTER
                || Devices.ports(device, SignalKind.POWER).filter(Ports::drives).anyMatch(Ports::isConnected);
    }
}
