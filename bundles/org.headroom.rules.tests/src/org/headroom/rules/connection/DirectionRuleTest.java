/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class DirectionRuleTest extends RuleTest {

    DirectionRuleTest() {
        super(new DirectionRule());
    }

    @Override
    protected void wrong() {
        rig.cable(rig.device("Console", DeviceCategory.CONSOLE, SamplePorts.lineOut("out")), "out",
                rig.device("Player", DeviceCategory.PLAYER, SamplePorts.lineOut("left")), "left");
    }

    @Override
    protected void right() {
        rig.cable(rig.device("Console", DeviceCategory.CONSOLE, SamplePorts.lineIn("in")), "in", rig.device("Player",
                DeviceCategory.PLAYER, SamplePorts.lineOut("left")), "left");
    }

    @Override
    protected List<String> told() {
        return List.of("Console · OUT", "Player · LEFT", "C1", "outputs");
    }

    @Test
    void twoInputsAreFound() {
        rig.cable(rig.device("Console", DeviceCategory.CONSOLE, SamplePorts.lineIn("in")), "in", rig.device("Amp",
                DeviceCategory.AMPLIFIER, SamplePorts.lineIn("in")), "in");
        assertThat(check()).singleElement().satisfies(finding -> assertThat(finding.message()).contains("inputs"));
    }

    @Test
    void aLineMayBeLoopedFromTerminalToTerminal() {
        rig.cable(rig.device("Ceiling 1", DeviceCategory.LOUDSPEAKER, SamplePorts.line100V("in", Direction.IN)), "in",
                rig.device("Ceiling 2", DeviceCategory.LOUDSPEAKER, SamplePorts.line100V("in", Direction.IN)), "in");
        assertThat(check()).isEmpty();
    }
}
