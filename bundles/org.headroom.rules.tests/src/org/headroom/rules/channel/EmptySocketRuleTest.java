/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.channel;

import static org.headroom.rules.SampleRig.port;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;

class EmptySocketRuleTest extends RuleTest {

    EmptySocketRuleTest() {
        super(new EmptySocketRule());
    }

    @Override
    protected void wrong() {
        rig.channel("Kick", null, port(box(), "in1"));
    }

    @Override
    protected void right() {
        var box = box();
        rig.cable(rig.device("Mic", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE)), "out", box,
                "in1");
        rig.channel("Kick", null, port(box, "in1"));
    }

    @Override
    protected List<String> told() {
        return List.of("Kick", "SB1");
    }

    private Device box() {
        return rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES));
    }
}
