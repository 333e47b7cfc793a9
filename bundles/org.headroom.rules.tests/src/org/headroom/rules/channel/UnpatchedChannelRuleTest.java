/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class UnpatchedChannelRuleTest extends RuleTest {

    UnpatchedChannelRuleTest() {
        super(new UnpatchedChannelRule());
    }

    @Override
    protected void wrong() {
        rig.channel("Kick", mic(), null);
    }

    @Override
    protected void right() {
        var mic = mic();
        rig.cable(mic, "out", rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES)),
                "in1");
        rig.channel("Kick", mic, null);
    }

    @Override
    protected List<String> told() {
        return List.of("Input 1", "Kick", "Beta 91");
    }

    private Device mic() {
        return rig.device("Beta 91", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NEEDS));
    }

    @Test
    void anEmptyLineIsFine() {
        rig.channel("", null, null);
        assertThat(check()).isEmpty();
    }
}
