/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headroom.rules.SampleRig.port;

import java.util.List;

import org.headroom.common.problem.Severity;
import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class SocketTwiceRuleTest extends RuleTest {

    SocketTwiceRuleTest() {
        super(new SocketTwiceRule());
    }

    @Override
    protected void wrong() {
        var box = box();
        rig.channel("Kick", null, port(box, "in1"));
        rig.channel("Snare", null, port(box, "in1"));
    }

    @Override
    protected void right() {
        var box = box();
        rig.channel("Kick", null, port(box, "in1"));
        rig.channel("Snare", null, port(box, "in2"));
    }

    @Override
    protected List<String> told() {
        return List.of("SB1", "1 Kick", "2 Snare");
    }

    private Device box() {
        return rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES),
                SamplePorts.micIn("in2", Phantom.PROVIDES));
    }

    @Test
    void oneSourceMayComeUpTwice() {
        var box = box();
        var mic = rig.device("SM58", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE));
        rig.channel("Vocal", mic, port(box, "in1"));
        rig.channel("Vocal effect", mic, port(box, "in1"));
        assertThat(check()).extracting("severity").containsExactly(Severity.INFO);
    }
}
