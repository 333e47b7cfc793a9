/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headroom.rules.SampleRig.link;

import java.util.List;

import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class TwoOutputsRuleTest extends RuleTest {

    TwoOutputsRuleTest() {
        super(new TwoOutputsRule());
    }

    @Override
    protected void wrong() {
        var merge = rig.device("Y", DeviceCategory.ADAPTER, SamplePorts.lineIn("a"), SamplePorts.lineIn("b"),
                SamplePorts.lineOut("y"));
        link(merge, "a", "y");
        link(merge, "b", "y");
        drive(merge);
    }

    @Override
    protected void right() {
        drive(rig.device("Mixer", DeviceCategory.PROCESSOR, SamplePorts.lineIn("a"), SamplePorts.lineIn("b"),
                SamplePorts.lineOut("y")));
    }

    @Override
    protected List<String> told() {
        return List.of("Player 1", "Player 2");
    }

    private void drive(Device merge) {
        var one = rig.device("Player 1", DeviceCategory.PLAYER, SamplePorts.lineOut("out"));
        var two = rig.device("Player 2", DeviceCategory.PLAYER, SamplePorts.lineOut("out"));
        var amplifier = rig.device("Amp", DeviceCategory.AMPLIFIER, SamplePorts.lineIn("in"));
        rig.cable(one, "out", merge, "a");
        rig.cable(two, "out", merge, "b");
        rig.cable(merge, "y", amplifier, "in");
    }

    @Test
    void aThroughSocketIsNoSecondOutput() {
        var player = rig.device("Player", DeviceCategory.PLAYER, SamplePorts.lineOut("out"));
        var one = rig.device("Amp 1", DeviceCategory.AMPLIFIER, SamplePorts.lineIn("in1"),
                SamplePorts.lineOut("link1"));
        link(one, "in*", "link*");
        var two = rig.device("Amp 2", DeviceCategory.AMPLIFIER, SamplePorts.lineIn("in1"));
        rig.cable(player, "out", one, "in1");
        rig.cable(one, "link1", two, "in1");
        assertThat(check()).isEmpty();
    }

    @Test
    void aSocketWithTwoCablesHasTwoOutputs() {
        var one = rig.device("Player 1", DeviceCategory.PLAYER, SamplePorts.lineOut("out"));
        var two = rig.device("Player 2", DeviceCategory.PLAYER, SamplePorts.lineOut("out"));
        var amplifier = rig.device("Amp", DeviceCategory.AMPLIFIER, SamplePorts.lineIn("in"));
        rig.cable(one, "out", amplifier, "in");
        rig.cable(amplifier, "in", two, "out");
        assertThat(check()).singleElement().satisfies(finding ->
                assertThat(finding.subject().name()).isEqualTo("Amp · IN"));
    }
}
