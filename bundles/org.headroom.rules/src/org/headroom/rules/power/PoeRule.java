/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.power;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.catalogue.SupplyKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DeviceRule;
import org.headroom.rules.Names;

/**
 * A device that lives on power over Ethernet gets it. Equipment data often do not say what a port supplies, hence a
 * warning.
 */
public final class PoeRule extends DeviceRule {

    public PoeRule() {
        super("power.poe", Severity.WARNING);
    }

    @Override
    public void check(Device device, RuleContext context, Consumer<Finding> findings) {
        var ports = device.getPorts().stream().filter(PowerOverEthernet::consumes).toList();
        if (!ports.isEmpty() && !device.isSpare() && needs(device) && ports.stream()
                .noneMatch(PowerOverEthernet::isSupplied)) {
            findings.accept(finding(device, ports));
        }
    }

    private static boolean needs(Device device) {
        var inlets = Inlets.of(device);
        var power = device.getType().getPower();
        return inlets.stream().noneMatch(Inlets::isPlugged)
                && (inlets.isEmpty() || power != null && power.getSupply() == SupplyKind.POE);
    }

    private Finding finding(Device device, List<Port> ports) {
        Optional<Port> far = ports.stream().flatMap(Ports::neighbours).findFirst();
        return far.isPresent() ? about(device, far.get()).told(Names.of(device), Names.of(far.get()))
                : about(device).kind("unplugged").told(Names.of(device));
    }
}
