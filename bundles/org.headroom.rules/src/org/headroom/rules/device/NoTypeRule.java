/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.device;

import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.system.Device;
import org.headroom.rules.DeviceRule;
import org.headroom.rules.Names;

/** The production keeps a snapshot of the type of each device and of each of its ports. */
public final class NoTypeRule extends DeviceRule {

    public NoTypeRule() {
        super("device.no-type", Severity.WARNING);
    }

    @Override
    public void check(Device device, RuleContext context, Consumer<Finding> findings) {
        if (device.getType() == null) {
            findings.accept(about(device).told(name(device)));
            return;
        }
        long without = device.getPorts().stream().filter(port -> port.getType() == null || port.getType()
                .getDeviceType() != device
                .getType()).count();
        if (without > 0) {
            findings.accept(about(device).kind("ports").told(Names.of(device), without));
        }
    }

    private static String name(Device device) {
        return device.getName() == null ? String.valueOf(device.getId()) : device.getName();
    }
}
