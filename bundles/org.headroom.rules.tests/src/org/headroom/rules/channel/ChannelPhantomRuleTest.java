/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headroom.rules.SampleRig.port;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class ChannelPhantomRuleTest extends RuleTest {

    ChannelPhantomRuleTest() {
        super(new ChannelPhantomRule());
    }

    @Override
    protected void wrong() {
        rig.channel("Bass DI", null, port(box(), "in1")).setPhantom(true);
    }

    @Override
    protected void right() {
        var box = box();
        port(box, "in1").setPhantomOn(true);
        rig.channel("Bass DI", null, port(box, "in1")).setPhantom(true);
    }

    @Override
    protected List<String> told() {
        return List.of("Bass DI", "SB1");
    }

    private Device box() {
        return rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES));
    }

    @Test
    void aMicrophoneThatNeedsItIsLeftToTheOtherRule() {
        var box = box();
        rig.cable(rig.device("KM 184", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NEEDS)), "out",
                box, "in1");
        rig.channel("Hi-hat", null, port(box, "in1")).setPhantom(true);
        assertThat(check()).isEmpty();
    }
}
