/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.rack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.system.Rack;
import org.headroom.model.system.RackSide;
import org.headroom.model.system.RackSlot;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;

/** A unit of a rack is taken once from each side, or twice by devices of half the width. */
public final class SlotOverlapRule extends DesignRule {

    public SlotOverlapRule() {
        super("rack.overlap", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        for (Rack rack : context.production().getRacks()) {
            for (RackSide side : RackSide.values()) {
                check(rack, rack.getSlots().stream().filter(slot -> slot.getSide() == side
                        && slot.getDevice() != null).toList(), findings);
            }
        }
    }

    private void check(Rack rack, List<RackSlot> slots, Consumer<Finding> findings) {
        Map<Integer, List<Mounted>> byUnit = new HashMap<>();
        for (RackSlot slot : slots) {
            var mounted = Mounted.of(slot);
            var told = Collections.newSetFromMap(new IdentityHashMap<Mounted, Boolean>());
            for (int unit = mounted.lowest(); unit <= mounted.highest(); unit++) {
                var there = byUnit.computeIfAbsent(unit, key -> new ArrayList<>());
                if (!fits(mounted, there) && told.add(there.getFirst())) {
                    findings.accept(finding(mounted, there.getFirst(), unit, rack));
                }
                there.add(mounted);
            }
        }
    }

    private static boolean fits(Mounted mounted, List<Mounted> there) {
        return there.isEmpty() || there.size() == 1 && mounted.isHalf() && there.getFirst().isHalf();
    }

    private Finding finding(Mounted mounted, Mounted other, int unit, Rack rack) {
        return about(mounted.slot().getDevice(), other.slot().getDevice(), rack).told(Names.of(mounted.slot()
                .getDevice()),
                Names.of(other.slot().getDevice()), unit, String.valueOf(rack.getName()));
    }
}
