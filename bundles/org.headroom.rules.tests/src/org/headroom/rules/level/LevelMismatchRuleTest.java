/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.common.problem.Severity;
import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class LevelMismatchRuleTest extends RuleTest {

    LevelMismatchRuleTest() {
        super(new LevelMismatchRule());
    }

    @Override
    protected void wrong() {
        rig.cable(rig.device("Player", DeviceCategory.PLAYER, SamplePorts.lineOut("out")), "out", rig.device("SB1",
                DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES)), "in1");
    }

    @Override
    protected void right() {
        rig.cable(rig.device("Player", DeviceCategory.PLAYER, SamplePorts.lineOut("out")), "out", rig.device("Console",
                DeviceCategory.CONSOLE, SamplePorts.lineIn("in1")), "in1");
    }

    @Override
    protected List<String> told() {
        return List.of("Player", "SB1", "line output");
    }

    @Test
    void aMicrophoneInALineInputIsFound() {
        rig.cable(rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE)), "out",
                rig.device("Amp", DeviceCategory.AMPLIFIER, SamplePorts.lineIn("in")), "in");
        assertThat(check()).extracting("severity").containsExactly(Severity.WARNING);
    }

    @Test
    void anInputThatIsKnownToTakeTheLevelIsFine() {
        var out = SamplePorts.lineOut("out");
        out.setMaxLevel(24.0);
        var in = SamplePorts.micIn("in1", Phantom.PROVIDES);
        in.setMaxLevel(30.0);
        rig.cable(rig.device("Player", DeviceCategory.PLAYER, out), "out", rig.device("SB1", DeviceCategory.STAGEBOX,
                in), "in1");
        assertThat(check()).isEmpty();
    }
}
