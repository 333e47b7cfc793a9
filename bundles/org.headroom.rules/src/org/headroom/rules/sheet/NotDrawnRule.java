/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.sheet;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.DesignArea;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;

/** Each device that can be connected is drawn somewhere, once there are sheets. */
public final class NotDrawnRule extends DesignRule {

    private static final Set<DeviceCategory> NEVER_DRAWN = EnumSet.of(DeviceCategory.RACK, DeviceCategory.CABLE,
            DeviceCategory.MULTICORE, DeviceCategory.ACCESSORY);

    public NotDrawnRule() {
        super("sheet.not-drawn", Severity.INFO);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var production = context.production();
        if (production.getSheets().isEmpty()) {
            return;
        }
        var drawn = Collections.newSetFromMap(new IdentityHashMap<Device, Boolean>());
        production.getSheets().forEach(sheet -> sheet.getDevices().forEach(placed -> drawn.add(placed.getDevice())));
        production.getDevices().stream().filter(device -> !drawn.contains(device) && !device.isSpare()
                && !device.getPorts().isEmpty()
                && !NEVER_DRAWN.contains(Devices.category(device)))
                .forEach(device -> findings.accept(about(device).told(Names.of(device))));
    }

    @Override
    public Set<DesignArea> looksAt() {
        return EnumSet.of(DesignArea.PRODUCTION, DesignArea.SYSTEM, DesignArea.CATALOGUE, DesignArea.SHEETS);
    }
}
