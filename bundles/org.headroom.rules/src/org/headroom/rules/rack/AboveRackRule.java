/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.rack;

import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.system.Rack;
import org.headroom.model.system.RackSlot;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;

/** What is mounted lies within the rack. */
public final class AboveRackRule extends DesignRule {

    public AboveRackRule() {
        super("rack.above", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        for (Rack rack : context.production().getRacks()) {
            for (RackSlot slot : rack.getSlots()) {
                var mounted = Mounted.of(slot);
                if (slot.getDevice() != null && (mounted.lowest() < 1 || mounted.highest() > rack.getUnits())) {
                    findings.accept(about(slot.getDevice(), rack).told(Names.of(slot.getDevice()),
                            String.valueOf(rack.getName()),
                            mounted.lowest(), mounted.highest(), rack.getUnits()));
                }
            }
        }
    }
}
