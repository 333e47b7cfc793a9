/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.naming;

import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.system.Device;
import org.headroom.rules.DeviceRule;
import org.headroom.rules.Names;

/** A device that is wired has a name, so that labels and lists can say which one it is. */
public final class NamelessDeviceRule extends DeviceRule {

    public NamelessDeviceRule() {
        super("naming.nameless-device", Severity.WARNING);
    }

    @Override
    public void check(Device device, RuleContext context, Consumer<Finding> findings) {
        if ((device.getName() == null || device.getName().isBlank())
                && device.getPorts().stream().anyMatch(port -> !port.getEnds().isEmpty())) {
            findings.accept(about(device).told(device.getType() == null ? String.valueOf(device.getId())
                    : Names.of(device.getType())));
        }
    }
}
