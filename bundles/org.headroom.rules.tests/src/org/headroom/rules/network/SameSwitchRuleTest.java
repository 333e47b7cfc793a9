/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.network;

import java.util.List;

import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;

class SameSwitchRuleTest extends RuleTest {

    SameSwitchRuleTest() {
        super(new SameSwitchRule());
    }

    @Override
    protected void wrong() {
        var hub = hub("Switch");
        plug(hub, hub);
    }

    @Override
    protected void right() {
        plug(hub("Switch P"), hub("Switch S"));
    }

    @Override
    protected List<String> told() {
        return List.of("FOH", "Switch");
    }

    private Device hub(String name) {
        return rig.device(name, DeviceCategory.NETWORK_SWITCH, SamplePorts.ethernet("p1", PoeRole.NONE),
                SamplePorts.ethernet("p2", PoeRole.NONE));
    }

    private void plug(Device primary, Device secondary) {
        var console = rig.device("FOH", DeviceCategory.CONSOLE, SamplePorts.dante("pri", NetworkRedundancy.PRIMARY, 64,
                64), SamplePorts.dante("sec", NetworkRedundancy.SECONDARY, 64, 64));
        rig.cable(console, "pri", primary, "p1");
        rig.cable(console, "sec", secondary, "p2");
    }
}
