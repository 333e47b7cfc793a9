/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.loudspeaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class NotFedRuleTest extends RuleTest {

    NotFedRuleTest() {
        super(new NotFedRule());
    }

    @Override
    protected void wrong() {
        top();
    }

    @Override
    protected void right() {
        rig.cable(rig.device("Amp", DeviceCategory.PROCESSOR, SamplePorts.speaker("out", Direction.OUT, 1)), "out",
                top(), "in");
    }

    @Override
    protected List<String> told() {
        return List.of("Wedge 1");
    }

    private Device top() {
        return rig.device("Wedge 1", DeviceCategory.MONITOR, SamplePorts.speaker("in", Direction.IN, 2),
                SamplePorts.speaker("link", Direction.OUT, 2));
    }

    @Test
    void aNetworkForControlBringsNoSound() {
        var amplifier = rig.device("Amp", DeviceCategory.AMPLIFIER, SamplePorts.lineIn("in"),
                SamplePorts.ethernet("net", PoeRole.NONE));
        var other = rig.device("Switch", DeviceCategory.NETWORK_SWITCH, SamplePorts.ethernet("1", PoeRole.NONE));
        rig.cable(amplifier, "net", other, "1");
        assertThat(check()).hasSize(1);
    }

    @Test
    void loudspeakersLoopedOnALineAreFed() {
        var amplifier = rig.device("Amp", DeviceCategory.PROCESSOR, SamplePorts.line100V("out", Direction.OUT));
        var one = rig.device("Ceiling 1", DeviceCategory.LOUDSPEAKER, SamplePorts.line100V("in", Direction.IN));
        var two = rig.device("Ceiling 2", DeviceCategory.LOUDSPEAKER, SamplePorts.line100V("in", Direction.IN));
        rig.cable(amplifier, "out", one, "in");
        rig.cable(one, "in", two, "in");
        assertThat(check()).isEmpty();
    }
}
