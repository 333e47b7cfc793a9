/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.rack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.catalogue.RackWidth;
import org.headroom.model.system.RackSide;
import org.headroom.rules.RuleTest;
import org.junit.jupiter.api.Test;

class SlotOverlapRuleTest extends RuleTest {

    SlotOverlapRuleTest() {
        super(new SlotOverlapRule());
    }

    @Override
    protected void wrong() {
        mount("Amp 1", 1, 2, RackWidth.FULL);
        mount("Amp 2", 2, 2, RackWidth.FULL);
    }

    @Override
    protected void right() {
        mount("Amp 1", 1, 2, RackWidth.FULL);
        mount("Amp 2", 3, 2, RackWidth.FULL);
        mount("Receiver 1", 5, 1, RackWidth.HALF);
        mount("Receiver 2", 5, 1, RackWidth.HALF);
    }

    @Override
    protected List<String> told() {
        return List.of("Amp 1", "Amp 2", "unit 2", "Rack A");
    }

    private void mount(String name, int unit, int units, RackWidth width) {
        SampleRacks.mount(rig, "Rack A", name, unit, units, width);
    }

    @Test
    void theRearIsAnotherSide() {
        wrong();
        rig.production().getRacks().getFirst().getSlots().getLast().setSide(RackSide.REAR);
        assertThat(check()).isEmpty();
    }
}
