/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.power;

import java.util.List;

import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;

class PoeBudgetRuleTest extends RuleTest {

    PoeBudgetRuleTest() {
        super(new PoeBudgetRule());
    }

    @Override
    protected void wrong() {
        plug(10.0);
    }

    @Override
    protected void right() {
        plug(7.0);
    }

    @Override
    protected List<String> told() {
        return List.of("Switch", "15 W", "20 W");
    }

    private void plug(double power) {
        var hub = rig.device("Switch", DeviceCategory.NETWORK_SWITCH, SamplePorts.ethernet("p1", PoeRole.SUPPLIES),
                SamplePorts.ethernet("p2", PoeRole.SUPPLIES));
        hub.getType().setPoeBudget(15.0);
        for (int i = 1; i <= 2; i++) {
            var taker = SamplePorts.ethernet("net", PoeRole.CONSUMES);
            taker.getNetwork().setPoePower(power);
            rig.cable(hub, "p" + i, rig.device("Panel " + i, DeviceCategory.PROCESSOR, taker), "net");
        }
    }
}
