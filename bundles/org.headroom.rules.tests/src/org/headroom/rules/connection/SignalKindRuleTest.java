/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.common.problem.Severity;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.headroom.rules.SampleRig;
import org.junit.jupiter.api.Test;

class SignalKindRuleTest extends RuleTest {

    SignalKindRuleTest() {
        super(new SignalKindRule());
    }

    @Override
    protected void wrong() {
        rig.cable(rig.device("Amp", DeviceCategory.AMPLIFIER, SamplePorts.speaker("out", Direction.OUT, 1)), "out",
                rig.device("Console", DeviceCategory.CONSOLE, SamplePorts.lineIn("in")), "in");
    }

    @Override
    protected void right() {
        rig.cable(rig.device("Amp", DeviceCategory.AMPLIFIER, SamplePorts.speaker("out", Direction.OUT, 1)), "out",
                rig.device("Top", DeviceCategory.LOUDSPEAKER, SamplePorts.speaker("in", Direction.IN, 2)), "in");
    }

    @Override
    protected List<String> told() {
        return List.of("Amp", "loudspeaker", "Console", "analogue");
    }

    @Test
    void aesAndSpdifAreAWarning() {
        rig.cable(rig.device("Player", DeviceCategory.PLAYER, SampleRig.port("out", Direction.OUT, SignalKind.SPDIF,
                ConnectorKind.RCA)), "out", rig.device("Console", DeviceCategory.CONSOLE, SampleRig.port("in",
                Direction.IN, SignalKind.AES3, ConnectorKind.XLR3)), "in");
        assertThat(check()).extracting("severity").containsExactly(Severity.WARNING);
    }
}
