/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.network;

import java.util.List;

import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;

class SecondaryOpenRuleTest extends RuleTest {

    SecondaryOpenRuleTest() {
        super(new SecondaryOpenRule());
    }

    @Override
    protected void wrong() {
        network(false);
    }

    @Override
    protected void right() {
        network(true);
    }

    @Override
    protected List<String> told() {
        return List.of("Console");
    }

    private void network(boolean second) {
        var console = rig.device("Console", DeviceCategory.CONSOLE, SamplePorts.dante("pri", NetworkRedundancy.PRIMARY, 64, 64),
                SamplePorts.dante("sec", NetworkRedundancy.SECONDARY, 64, 64));
        var box = rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.dante("pri", NetworkRedundancy.PRIMARY, 32, 16),
                SamplePorts.dante("sec", NetworkRedundancy.SECONDARY, 32, 16));
        var one = rig.device("Switch A", DeviceCategory.NETWORK_SWITCH, SamplePorts.ethernet("p1", PoeRole.NONE),
                SamplePorts.ethernet("p2", PoeRole.NONE));
        var two = rig.device("Switch B", DeviceCategory.NETWORK_SWITCH, SamplePorts.ethernet("p1", PoeRole.NONE),
                SamplePorts.ethernet("p2", PoeRole.NONE));
        rig.cable(console, "pri", one, "p1");
        rig.cable(box, "pri", one, "p2");
        rig.cable(box, "sec", two, "p1");
        if (second) {
            rig.cable(console, "sec", two, "p2");
        }
    }
}
