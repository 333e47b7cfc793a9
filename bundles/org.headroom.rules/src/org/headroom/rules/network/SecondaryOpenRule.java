/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.network;

import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;

/** In a production with a redundant network, what has a second port uses it too. */
public final class SecondaryOpenRule extends DesignRule {

    public SecondaryOpenRule() {
        super("network.secondary-open", Severity.INFO);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var devices = context.production().getDevices();
        if (devices.stream().flatMap(device -> device.getPorts().stream()).noneMatch(port -> isOf(port,
                NetworkRedundancy.SECONDARY) && Ports.isConnected(port))) {
            return;
        }
        for (Device device : devices) {
            var open = device.getPorts().stream().filter(port -> isOf(port, NetworkRedundancy.SECONDARY)).toList();
            if (!open.isEmpty() && open.stream().noneMatch(port -> Ports.isConnected(port) || port.isUnusedOnPurpose())
                    && device.getPorts().stream().anyMatch(port -> isOf(port, NetworkRedundancy.PRIMARY)
                            && Ports.isConnected(port))) {
                findings.accept(about(device, open.getFirst()).told(Names.of(device), Names.of(open.getFirst())));
            }
        }
    }

    private static boolean isOf(Port port, NetworkRedundancy network) {
        return port.getType() != null && port.getType().getNetwork() != null
                && port.getType().getNetwork().getRedundancy() == network;
    }
}
