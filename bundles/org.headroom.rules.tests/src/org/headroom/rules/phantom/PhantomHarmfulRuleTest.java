/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.phantom;

import static org.headroom.rules.SampleRig.port;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;

class PhantomHarmfulRuleTest extends RuleTest {

    PhantomHarmfulRuleTest() {
        super(new PhantomHarmfulRule());
    }

    @Override
    protected void wrong() {
        port(ribbon(), "in1").setPhantomOn(true);
    }

    @Override
    protected void right() {
        ribbon();
    }

    @Override
    protected List<String> told() {
        return List.of("Guitar", "SB1");
    }

    private Device ribbon() {
        var box = rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES));
        rig.cable(rig.device("Guitar", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.HARMFUL)), "out",
                box, "in1");
        return box;
    }
}
