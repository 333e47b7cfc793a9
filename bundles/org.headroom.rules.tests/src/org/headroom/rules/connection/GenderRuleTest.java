/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class GenderRuleTest extends RuleTest {

    GenderRuleTest() {
        super(new GenderRule());
    }

    @Override
    protected void wrong() {
        rig.cable(rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE)), "out",
                rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES)),
                "in1").getTo().setGender(Gender.F);
    }

    @Override
    protected void right() {
        rig.cable(rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE)), "out",
                rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES)),
                "in1").getTo().setGender(Gender.M);
    }

    @Override
    protected List<String> told() {
        return List.of("C1", "SB1");
    }

    @Test
    void twoPlugsNeedAnOddCable() {
        var cable = rig.cable(rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE)),
                "out", rig.device("Player", DeviceCategory.PLAYER, SamplePorts.lineOut("out")), "out");
        assertThat(check()).hasSize(1);
        cable.getFrom().setAdapter(true);
        assertThat(check()).isEmpty();
    }

    @Test
    void loudspeakerCablesHaveTwoPlugs() {
        rig.cable(rig.device("Amp", DeviceCategory.AMPLIFIER, SamplePorts.speaker("out", Direction.OUT, 1)), "out",
                rig.device("Top", DeviceCategory.LOUDSPEAKER, SamplePorts.speaker("in", Direction.IN, 2)), "in");
        assertThat(check()).isEmpty();
    }
}
