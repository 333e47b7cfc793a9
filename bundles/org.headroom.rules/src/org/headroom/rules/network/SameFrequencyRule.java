/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.network;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;

/** No two transmitters send on one frequency. Spares may have that of what they stand in for. */
public final class SameFrequencyRule extends DesignRule {

    private static final Set<DeviceCategory> SENDING = EnumSet.of(DeviceCategory.WIRELESS_TRANSMITTER,
            DeviceCategory.IEM_TRANSMITTER);

    public SameFrequencyRule() {
        super("network.same-frequency", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var byFrequency = new TreeMap<Double, List<Device>>();
        context.production().getDevices().stream().filter(device -> device.getFrequency() != null && !device.isSpare()
                && SENDING.contains(Devices.category(device)))
                .forEach(device -> byFrequency.computeIfAbsent(device.getFrequency(), key -> new ArrayList<>())
                        .add(device));
        byFrequency.forEach((frequency, devices) -> {
            if (devices.size() > 1) {
                findings.accept(about(devices.reversed()).told(Names.list(devices.stream().map(Names::of).toList()),
                        frequency / 1e6));
            }
        });
    }
}
