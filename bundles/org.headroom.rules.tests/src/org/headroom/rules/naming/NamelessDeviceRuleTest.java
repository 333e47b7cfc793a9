/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.naming;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;

class NamelessDeviceRuleTest extends RuleTest {

    NamelessDeviceRuleTest() {
        super(new NamelessDeviceRule());
    }

    @Override
    protected void wrong() {
        wired().setName(" ");
    }

    @Override
    protected void right() {
        wired();
    }

    @Override
    protected List<String> told() {
        return List.of("Test Kick");
    }

    private Device wired() {
        var mic = rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE));
        var box = rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES));
        rig.cable(mic, "out", box, "in1");
        return mic;
    }
}
