/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.rack;

import java.util.List;

import org.headroom.model.catalogue.RackWidth;
import org.headroom.rules.RuleTest;

class AboveRackRuleTest extends RuleTest {

    AboveRackRuleTest() {
        super(new AboveRackRule());
    }

    @Override
    protected void wrong() {
        SampleRacks.mount(rig, "Rack A", "Amp 1", 12, 2, RackWidth.FULL);
    }

    @Override
    protected void right() {
        SampleRacks.mount(rig, "Rack A", "Amp 1", 11, 2, RackWidth.FULL);
    }

    @Override
    protected List<String> told() {
        return List.of("Amp 1", "Rack A", "12 to 13");
    }
}
