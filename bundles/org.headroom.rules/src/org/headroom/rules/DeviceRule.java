/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.DesignArea;
import org.headroom.core.rule.LocalRule;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;

/** A rule that looks at devices one by one, and at nothing further than their neighbours. */
public abstract class DeviceRule extends DesignRule implements LocalRule<Device> {

    protected DeviceRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public final Class<Device> subject() {
        return Device.class;
    }

    @Override
    public final List<Device> subjects(Production production) {
        return production.getDevices();
    }

    @Override
    public Set<DesignArea> looksAt() {
        return EnumSet.of(DesignArea.PRODUCTION, DesignArea.SYSTEM, DesignArea.CATALOGUE);
    }
}
