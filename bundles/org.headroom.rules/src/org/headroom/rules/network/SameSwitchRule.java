/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.network;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DeviceRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.DeviceLinks;

/** Redundant networks share no switch. Devices that switch between their two ports, for chains, are left out. */
public final class SameSwitchRule extends DeviceRule {

    public SameSwitchRule() {
        super("network.same-switch", Severity.WARNING);
    }

    @Override
    public void check(Device device, RuleContext context, Consumer<Finding> findings) {
        var primary = switches(device, NetworkRedundancy.PRIMARY);
        if (!primary.isEmpty() && !chains(device)) {
            var secondary = switches(device, NetworkRedundancy.SECONDARY);
            primary.stream().filter(secondary::contains).findFirst().ifPresent(
                    shared -> findings.accept(about(device, shared).told(Names.of(device), Names.of(shared))));
        }
    }

    private static List<Device> switches(Device device, NetworkRedundancy network) {
        return device.getPorts().stream().filter(port -> isOf(port, network)).flatMap(Ports::neighbours)
                .map(Port::getDevice)
                .filter(each -> Devices.category(each) == DeviceCategory.NETWORK_SWITCH).distinct().toList();
    }

    private static boolean chains(Device device) {
        var chains = new AtomicBoolean();
        DeviceLinks.forEach(device, (from, to) -> {
            if (isOf(from, NetworkRedundancy.PRIMARY) && isOf(to, NetworkRedundancy.SECONDARY)) {
                chains.set(true);
            }
        });
        return chains.get();
    }

    private static boolean isOf(Port port, NetworkRedundancy network) {
        return port.getType() != null && port.getType().getNetwork() != null
                && port.getType().getNetwork().getRedundancy() == network;
    }
}
