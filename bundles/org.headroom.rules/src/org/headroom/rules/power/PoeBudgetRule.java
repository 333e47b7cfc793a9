/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.power;

import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Known;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.model.system.Device;
import org.headroom.model.system.Ports;
import org.headroom.rules.DeviceRule;
import org.headroom.rules.Names;

/** A switch supplies what is plugged into it. What is not known to take power over Ethernet counts nothing. */
public final class PoeBudgetRule extends DeviceRule {

    public PoeBudgetRule() {
        super("power.poe-budget", Severity.ERROR);
    }

    @Override
    public void check(Device device, RuleContext context, Consumer<Finding> findings) {
        var budget = device.getType() == null ? Known.of(null) : Known.of(device.getType().getPoeBudget());
        if (budget.isPresent() && taken(device) > budget.getAsDouble()) {
            findings.accept(about(device).told(Names.of(device), budget.getAsDouble(), taken(device)));
        }
    }

    private static double taken(Device device) {
        return device.getPorts().stream().filter(port -> PowerOverEthernet.role(port) == PoeRole.SUPPLIES)
                .flatMap(Ports::neighbours)
                .filter(PowerOverEthernet::consumes).flatMapToDouble(port -> Known.of(port.getType().getNetwork()
                        .getPoePower()).stream())
                .sum();
    }
}
